package import ClinicalRecord

/// A person with what the archive knows about how they came to be one.
package struct RecordedPerson: Sendable, Hashable {
    package let person: Person
    /// The number of the change that gave the Patient resource its present content.
    package let version: Int64
    /// When that change was made.
    package let updatedAt: Timestamp
    /// Why the source records are one person, oldest first; also what was withdrawn.
    package let links: [RecordedLink]

    package init(person: Person, version: Int64, updatedAt: Timestamp, links: [RecordedLink]) {
        self.person = person
        self.version = version
        self.updatedAt = updatedAt
        self.links = links
    }
}
