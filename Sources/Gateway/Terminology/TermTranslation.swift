/// What a table makes of a code.
package struct TermTranslation: Sendable, Hashable {
    /// The address of the table as a ConceptMap.
    package let map: String
    package let target: TermConcept
}
