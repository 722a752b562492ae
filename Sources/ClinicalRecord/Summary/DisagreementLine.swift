/// Something that sources contradict each other about, for a person to settle.
package struct DisagreementLine: Sendable, Hashable {
    /// What one side says.
    package struct Voice: Sendable, Hashable {
        /// The configured names of the sources, sorted.
        package var sources: [String]
        /// The code or the words; empty if the source says nothing about it.
        package var value: String
        /// When it was said, as spelled.
        package var date: String?

        package init(sources: [String], value: String, date: String? = nil) {
            self.sources = sources
            self.value = value
            self.date = date
        }
    }

    /// The section of the entry; `nil` if it is about the person.
    package var section: SummarySection?
    /// What is named: the substance; empty for the person.
    package var subject = ""
    /// The element of the resource: `criticality`, `verificationStatus`, `birthDate`.
    package var element = ""
    /// At least one: first the one that stands in the record, then by first source.
    package var voices: [Voice] = []

    package init() {}
}
