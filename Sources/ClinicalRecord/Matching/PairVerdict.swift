/// What matching says of two source records, whoever else there is: that they are one person, or that someone has to
/// decide.
///
/// It depends on the two descriptions and the table of weights alone, so that the order of arrival cannot matter.
package struct PairVerdict: Sendable, Hashable, Comparable {
    /// The lower record id.
    package let first: String
    /// The higher record id.
    package let second: String
    /// What links them; `nil` if it is a question.
    package let basis: PersonLink.Basis?
    /// The fields and bits that decided, with the version of the table.
    package let explanation: MatchExplanation

    package init(_ first: String, _ second: String, basis: PersonLink.Basis?, explanation: MatchExplanation) {
        self.first = first
        self.second = second
        self.basis = basis
        self.explanation = explanation
    }

    /// The assertion that it makes; `nil` if it is a question.
    package var link: PersonLink? { basis.map { PersonLink(first, second, basis: $0) } }

    package static func < (left: Self, right: Self) -> Bool {
        (left.first, left.second, left.basis?.rawValue ?? "") < (right.first, right.second, right.basis?.rawValue ?? "")
    }

    /// The other record of the two.
    package func other(than recordID: String) -> String { recordID == first ? second : first }
}
