/// How much an archive holds.
package struct ArchiveCounts: Sendable, Hashable {
    package var persons = 0
    /// Source records of persons.
    package var records = 0
    /// Current entries by R4 resource type.
    package var entries: [String: Int] = [:]
    /// Contributed resources.
    package var statements = 0
    /// Older versions of entries and persons.
    package var history = 0
    package var deliveries = 0
    package var findings = 0
    /// Open questions about persons.
    package var reviews = 0
    /// Bytes on disk, without what waits to be written back.
    package var bytes = 0

    package init() {}
}
