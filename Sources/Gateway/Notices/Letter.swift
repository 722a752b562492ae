/// What leaves the house for one address.
package struct Letter: Sendable, Hashable {
    /// The same however often it is tried, so that who gets it twice can tell.
    package let id: String
    package let channel: NoticeChannel
    package let address: String
    /// One line.
    package let subject: String
    package let text: String
    /// Where letters of this kind are stopped; `nil` for what was asked for by hand.
    package let leave: String?
}
