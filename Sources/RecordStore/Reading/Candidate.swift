/// A resource that may be what somebody looks for.
package struct Candidate: Sendable, Hashable {
    /// Its place in the order of candidates.
    package let key: Int64
    package let kind: String
    package let id: String
    /// The number of the change that gave it its present content; the FHIR `versionId`.
    package let version: Int64
    package let updatedAt: Timestamp
    /// Whose record it is part of; `nil` for the directory.
    package let personID: String?
    /// As kept: references are not led yet; empty for a damaged copy, where the question puts up with one.
    package let json: [UInt8]
    /// All ids that lead to it; empty if they were not asked for.
    package let names: Set<String>

    package init(
        key: Int64,
        kind: String,
        id: String,
        version: Int64,
        updatedAt: Timestamp,
        personID: String?,
        json: [UInt8],
        names: Set<String>
    ) {
        (self.key, self.kind, self.id, self.version) = (key, kind, id, version)
        (self.updatedAt, self.personID, self.json, self.names) = (updatedAt, personID, json, names)
    }
}
