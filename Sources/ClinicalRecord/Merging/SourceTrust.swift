/// Whose word goes first where sources disagree, as the operator says.
///
/// It is a setting and no part of a record: a record is a function of what was said and of this.
package struct SourceTrust: Sendable, Hashable {
    /// By source, then by the R4 kind; an empty kind stands for all others.
    private let ranks: [String: [String: Int]]

    /// - Parameter ranks: By source, then by the R4 kind, an empty one for all others; the higher goes first.
    package init(_ ranks: [String: [String: Int]]) { self.ranks = ranks.filter { !$0.value.isEmpty } }

    /// No source goes before another.
    package static let none = SourceTrust([:])

    /// How much a source is trusted about a kind; 0 if nothing is said.
    func rank(of source: String, kind: String) -> Int {
        guard !ranks.isEmpty, let own = ranks[source] else { return 0 }
        return own[kind] ?? own[""] ?? 0
    }
}
