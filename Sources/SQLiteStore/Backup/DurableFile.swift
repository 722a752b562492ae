import Foundation
import Glibc
import RecordStore

/// Writes files so that they survive the end of the machine (W10).
enum DurableFile {
    /// Syncs a file, or the names in a folder.
    static func sync(_ path: String) throws {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw ArchiveError.broken }
        defer { close(file) }
        // A sync that failed is never tried again as if nothing had happened (W11).
        guard fsync(file) == 0 else { throw errno == ENOSPC ? ArchiveError.full : ArchiveError.broken }
    }

    /// Copies one, and syncs the copy.
    static func copy(_ source: String, to target: String) throws {
        try FileManager.default.copyItem(atPath: source, toPath: target)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
        try sync(target)
    }

    /// Gives a file or folder another name in its folder, which is synced.
    static func rename(_ source: String, to target: String) throws {
        guard unsafe Glibc.rename(source, target) == 0 else { throw ArchiveError.broken }
        try sync(
            (target as NSString).deletingLastPathComponent.isEmpty
                ? "." : (target as NSString).deletingLastPathComponent
        )
    }
}
