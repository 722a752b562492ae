/// One page of what a search found.
package struct SearchAnswer: Sendable {
    /// In the order asked for.
    package let matches: [StampedResource]
    /// What comes along, none of it a match.
    package let included: [StampedResource]
    /// How many matches there are on all pages; `nil` if nobody counted them.
    package let total: Int?
    /// What to ask the next page by; `nil` on the last one.
    package let next: String?

    package init(matches: [StampedResource], included: [StampedResource], total: Int?, next: String?) {
        (self.matches, self.included, self.total, self.next) = (matches, included, total, next)
    }
}
