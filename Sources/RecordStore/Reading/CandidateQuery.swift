/// Which resources of a kind may be what somebody looks for: what an index can tell without reading them.
package struct CandidateQuery: Sendable, Hashable {
    /// Whose resources are looked at.
    package enum Scope: Sendable, Hashable {
        case everyone
        /// The records of these persons, by any of their record ids, and the directory.
        case persons([String])
    }

    package let kind: String
    package var scope: Scope = .everyone
    /// All groups must be met, each by one of its codes; of a Patient they are not asked.
    package var codes: [[EntryQuery.Code]] = []
    /// Of a Patient: each must begin one of the person's words.
    package var words: [String] = []
    /// The ids of what they have to be about, where that is known; a store may look at others too.
    package var targets: Set<String>?
    /// Whether ``Candidate/names`` are wanted.
    package var withNames = false
    /// Whether a resource whose copy is damaged comes without content, and does not fail the whole page.
    package var passesDamaged = false
    /// The largest number of candidates on a page.
    package var limit = 500
    /// Behind this candidate; they come in the order of their keys, which never change.
    package var after: Int64 = 0

    package init(kind: String) { self.kind = kind }
}
