import Foundation
import GRDB
package import RecordStore

/// A copy of an archive, of the register beside it and of what was handed in to be read later, in a folder of its own
/// that opens like the original.
///
/// It may be made while others write. Source: <https://www.sqlite.org/backup.html>
package struct SQLiteBackup: Sendable {
    /// What the copies are called.
    static let archive = "archive.db"
    static let register = archive + "-access"
    static let intake = archive + "-intake"

    /// Of the archive's file.
    let path: String

    package init(of path: String) { self.path = path }

    /// Makes a backup; it is there as a whole or not at all.
    ///
    /// - Parameters:
    ///   - folder: A name that is still free; what is above it is made.
    ///   - progress: Is told from time to time which part is copied, 0 to 1.
    /// - Returns: What is in it.
    /// - Throws: ``ArchiveError`` if something cannot be read or written, or does not stand up to being read back.
    package func make(
        in folder: String,
        progress: @escaping (Double) -> Void
    ) async throws(ArchiveError) -> BackupManifest {
        let folder = Self.plain(folder)
        let partial = folder + ".chartway-part"
        do {
            try? FileManager.default.removeItem(atPath: partial)
            try FileManager.default.createDirectory(
                atPath: partial,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let began = Timestamp.now
            try copy(into: partial, progress)
            let manifest = try await Self.close(partial, began)
            try DurableFile.rename(partial, to: folder)
            return manifest
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw ArchiveError(error)
        }
    }

    /// The register's moment comes first, the archive's last: a delivery that was to be read and is gone from the folder
    /// by then is in the archive.
    private func copy(into folder: String, _ progress: @escaping (Double) -> Void) throws {
        let hasRegister = FileManager.default.fileExists(atPath: path + "-access")
        let register = hasRegister ? try HeldDatabase(path: path + "-access") : nil
        try copyIntake(into: folder)
        let archive = try HeldDatabase(path: path)
        try register?.copy(to: "\(folder)/\(Self.register)") { _ in }
        try register?.close()
        try archive.copy(to: "\(folder)/\(Self.archive)", progress: progress)
        try archive.close()
    }

    private func copyIntake(into folder: String) throws {
        let source = path + "-intake"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: source)) ?? []
        guard !names.isEmpty else { return }
        let target = "\(folder)/\(Self.intake)"
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        for name in names {
            do { try DurableFile.copy("\(source)/\(name)", to: "\(target)/\(name)") } catch {
                // It has been read in the meantime.
                guard !FileManager.default.fileExists(atPath: "\(source)/\(name)") else { throw error }
            }
        }
        try DurableFile.sync(target)
    }

    /// Reads back every row, then lists and syncs the files.
    private static func close(_ folder: String, _ began: Timestamp) async throws -> BackupManifest {
        let lastChange = try await readBack("\(folder)/\(archive)")
        if FileManager.default.fileExists(atPath: "\(folder)/\(register)") {
            try checkRegister("\(folder)/\(register)")
        }
        var files: [BackupManifest.File] = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            let path = "\(folder)/\(name)"
            guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
            else {
                continue
            }
            guard let file = BackupManifest.File(name, in: folder) else { throw ArchiveError.broken }
            files.append(file)
            try DurableFile.sync(path)
        }
        let manifest = BackupManifest(made: began, lastChange: lastChange, files: files)
        let list = "\(folder)/\(BackupManifest.name)"
        try manifest.json.write(to: URL(filePath: list))
        try DurableFile.sync(list)
        try DurableFile.sync(folder)
        return manifest
    }

    /// A name without the slashes that a shell puts behind it.
    private static func plain(_ folder: String) -> String {
        var name = folder[...]
        while name.count > 1, name.last == "/" { name.removeLast() }
        return String(name)
    }

    /// Looks at every page and index of a register; its rows have no hashes of their own.
    static func checkRegister(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        let faults = try queue.inDatabase { connection in
            try String.fetchAll(connection, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        }
        try queue.close()
        for rest in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + rest) }
        guard faults.isEmpty else { throw ArchiveError.failedCheck(faults.map { "accounts: \($0)" }) }
    }

    /// Reads every row of an archive and compares it with its hash, and what belongs together.
    ///
    /// - Returns: Its last change.
    static func readBack(_ path: String) async throws -> Int64 {
        let archive = try SQLiteArchive(path: path)
        let health = try await archive.check()
        await archive.close()
        let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        guard (log ?? 0) == 0 else { throw ArchiveError.broken }
        for rest in ["-mark", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + rest) }
        guard health.faults.isEmpty else { throw ArchiveError.failedCheck(health.faults) }
        return health.lastChange
    }
}
