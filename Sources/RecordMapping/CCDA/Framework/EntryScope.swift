package import CCDA
package import FHIRR4

/// What an entry stands in: its section, and what it inherits from there.
package struct EntryScope {
    /// `nil` for a fragment.
    package let section: Section?
    /// The LOINC code by which the section is known.
    package let loinc: String?
    /// Authors of the act around the entry, of the section, or of the document; the first of them that has any.
    package var authors: [Participation]
    /// The visit of the entry.
    package var encounter: Reference?

    /// The act around the statement, whose status and author count where the statement is silent.
    package var concern: ClinicalStatement?

    package init(section: Section?, authors: [Participation], encounter: Reference?) {
        self.section = section
        loinc = section?.loinc
        self.authors = authors
        self.encounter = encounter
    }

    /// The scope of what stands inside a statement.
    package func inside(_ statement: ClinicalStatement) -> EntryScope {
        var scope = self
        let own = statement.authors
        if !own.isEmpty { scope.authors = own }
        scope.concern = statement
        return scope
    }
}
