/// A stored assertion that two source records are, or are not, of one person.
///
/// Persons are recomputed from these, so withdrawing one undoes it.
package struct PersonLink: Sendable, Hashable {
    /// What the assertion rests on, weakest first.
    package enum Basis: String, Sendable, CaseIterable {
        /// A score; see the stored ``MatchExplanation``.
        case score
        /// A shared identifier of a known authority.
        case identifier
        /// The sender's word (A24, `seealso`).
        case sameAs
        /// The sender's word that `second` is retired into `first` (A40, `replaces`).
        case replaces
        /// A sender said that they are two persons (A37); it beats any score and any other word of a sender.
        case apart
        /// An operator linked them; it beats every sender.
        case human
        /// An operator parted them; it beats everything. Of two verdicts of operators about two records the later one
        /// is in force.
        case parted

        /// Whether it says that they are two persons.
        package var keepsApart: Bool { self == .apart || self == .parted }
    }

    /// A record id, as contributed.
    package let first: String
    /// The other record id.
    package let second: String
    package let basis: Basis

    package init(_ first: String, _ second: String, basis: Basis) {
        self.first = first
        self.second = second
        self.basis = basis
    }
}
