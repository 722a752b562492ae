/// Who delivers, and as which source.
package struct IntakePass: Sendable, Hashable {
    /// The configured name of the sending system.
    package let source: String
    /// For the journal: the id of a client, or the door that knows its senders by itself; `nil` where everybody is let in.
    package let client: String?

    package init(source: String, client: String?) { (self.source, self.client) = (source, client) }
}
