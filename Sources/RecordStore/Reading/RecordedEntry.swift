package import ClinicalRecord

/// An entry with what the archive knows about it.
package struct RecordedEntry: Sendable, Hashable {
    package let entry: Entry
    /// The number of the change that gave the entry its present content; the FHIR `versionId`.
    package let version: Int64
    /// When that change was made; the FHIR `lastUpdated`.
    package let updatedAt: Timestamp
    /// Whose record it is part of; `nil` for the directory.
    package let personID: String?

    package init(entry: Entry, version: Int64, updatedAt: Timestamp, personID: String?) {
        self.entry = entry
        self.version = version
        self.updatedAt = updatedAt
        self.personID = personID
    }
}
