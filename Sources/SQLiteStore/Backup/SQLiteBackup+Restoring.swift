import Foundation
import GRDB
package import RecordStore

extension SQLiteBackup {
    /// Checks a backup as ``restore(from:setAside:)`` does, and changes nothing.
    ///
    /// - Returns: What is in it.
    /// - Throws: ``ArchiveError/failedCheck(_:)`` if it is damaged.
    package static func check(_ folder: String) async throws(ArchiveError) -> BackupManifest {
        let manifest = try BackupManifest(checking: folder)
        let trial = NSTemporaryDirectory() + "chartway-check-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: trial) }
        do {
            try FileManager.default.createDirectory(
                atPath: trial,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            // A backup is never opened itself: that writes into its folder.
            try DurableFile.copy("\(folder)/\(archive)", to: "\(trial)/\(archive)")
            _ = try await readBack("\(trial)/\(archive)")
            if FileManager.default.fileExists(atPath: "\(folder)/\(register)") {
                try DurableFile.copy("\(folder)/\(register)", to: "\(trial)/\(register)")
                try checkRegister("\(trial)/\(register)")
            }
            return manifest
        } catch { throw ArchiveError(error) }
    }

    /// Puts a backup in the place of the archive, after it has been read as a whole.
    ///
    /// - Parameters:
    ///   - folder: The backup.
    ///   - suffix: What is appended to the name of an archive that stands in its way; nothing is overwritten.
    /// - Returns: What was in it.
    /// - Throws: ``ArchiveError/failedCheck(_:)`` if the backup is damaged; nothing has changed then.
    package func restore(from folder: String, setAside suffix: String) async throws(ArchiveError) -> BackupManifest {
        let manifest = try BackupManifest(checking: folder)
        let parts = [(Self.archive, ""), (Self.register, "-access"), (Self.intake, "-intake")]
        let present = parts.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0.0)") }
        var renamed: [(from: String, to: String)] = []
        do {
            for (name, end) in present { try bring("\(folder)/\(name)", to: path + end + Self.coming) }
            _ = try await Self.readBack(path + Self.coming)
            if present.contains(where: { $0.1 == "-access" }) { try Self.checkRegister(path + "-access" + Self.coming) }
            // A program that has the archive open would go on writing into the file that is set aside.
            try wantAlone()
            for end in ["", "-wal", "-shm", "-mark", "-access", "-access-wal", "-access-shm", "-intake"] {
                let file = path + end
                guard FileManager.default.fileExists(atPath: file) else { continue }
                try DurableFile.rename(file, to: path + suffix + end)
                renamed.append((file, path + suffix + end))
            }
            // The archive comes last: until it is there, nobody takes the rest for one.
            for (_, end) in present.reversed() {
                try DurableFile.rename(path + end + Self.coming, to: path + end)
                renamed.append((path + end + Self.coming, path + end))
            }
            return manifest
        } catch {
            for (from, to) in renamed.reversed() { try? DurableFile.rename(to, to: from) }
            for (_, end) in present { try? FileManager.default.removeItem(atPath: path + end + Self.coming) }
            throw ArchiveError(error)
        }
    }

    private static let coming = ".restoring"

    /// What is no database any more is what a backup is for.
    private func wantAlone() throws {
        do { try SoleUse.want(of: path) } catch let error as DatabaseError {
            guard ![.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) else { throw error }
        }
    }

    private func bring(_ source: String, to target: String) throws {
        try? FileManager.default.removeItem(atPath: target)
        let names = try? FileManager.default.contentsOfDirectory(atPath: source)
        guard let names else { return try DurableFile.copy(source, to: target) }
        try FileManager.default.createDirectory(
            atPath: target,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        for name in names { try DurableFile.copy("\(source)/\(name)", to: "\(target)/\(name)") }
        try DurableFile.sync(target)
    }
}
