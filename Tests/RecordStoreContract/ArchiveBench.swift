package import RecordStore

/// What an engine's tests give the suite: an empty archive that can be closed and opened again.
package protocol ArchiveBench: AnyObject, Sendable {
    /// Opens the archive of this bench; it is empty the first time.
    func open() async throws -> any Archive
    /// The number of rows of every table, by name.
    func rowCounts(_ archive: any Archive) async throws -> [String: Int]
    /// Deletes all rows of an open archive.
    func empty(_ archive: any Archive) async throws
}
