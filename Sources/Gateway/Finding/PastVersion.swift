package import RecordStore

/// What became of a resource by one change: it read so from then on, or was there no more.
package struct PastVersion: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// `isNew` if it had not been there just before.
        case resource(StampedResource, isNew: Bool)
        /// It left the record; `Kind/id` of what it became part of, if that is so and still known.
        case removed(leadingTo: String?)
    }

    /// The number of the change; the FHIR `versionId`.
    package let number: Int64
    package let since: Timestamp
    package let content: Content
}
