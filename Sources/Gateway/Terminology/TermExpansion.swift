/// Some of the codes of a value set.
package struct TermExpansion: Sendable, Hashable {
    package let url: String
    /// How many there are in all, behind the filter.
    package let total: Int
    package let offset: Int
    package let concepts: [TermConcept]
}
