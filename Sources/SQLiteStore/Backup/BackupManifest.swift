import ClinicalRecord
import Crypto
import Foundation
package import RecordStore

/// What a backup holds: the list by which it is checked before anything is made of it.
package struct BackupManifest: Sendable, Hashable, Codable {
    /// One file of the backup.
    package struct File: Sendable, Hashable, Codable {
        /// Within the folder of the backup.
        package let name: String
        package let bytes: Int
        /// In lower-case hexadecimal digits.
        package let sha256: String
    }

    /// Of this list's own shape.
    package private(set) var format = 1
    /// When copying began, in milliseconds since 1970 UTC.
    package let made: Int64
    /// The last change that the archive in it knows.
    package let lastChange: Int64
    /// In the order of names.
    package let files: [File]

    static let name = "manifest.json"

    init(made: Timestamp, lastChange: Int64, files: [File]) {
        (self.made, self.lastChange) = (made.milliseconds, lastChange)
        self.files = files.sorted { $0.name < $1.name }
    }

    /// Reads the list of a backup, and compares every file with it.
    ///
    /// - Throws: ``ArchiveError/failedCheck(_:)`` with a line for each file that is not as it was written.
    package init(checking folder: String) throws(ArchiveError) {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)"),
            let manifest = try? JSONDecoder().decode(BackupManifest.self, from: data), manifest.format == 1
        else { throw ArchiveError.failedCheck(["«\(Self.name)» is missing or of no known kind: this is no backup"]) }
        let faults = manifest.files.filter { File($0.name, in: folder) != $0 }.map(\.name)
        guard faults.isEmpty else {
            throw ArchiveError.failedCheck(faults.map { "«\($0)» is missing or not as it was written" })
        }
        self = manifest
    }

    var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            return try encoder.encode(self)
        }
    }
}

extension BackupManifest.File {
    /// A file as it is now; `nil` if it cannot be read.
    init?(_ name: String, in folder: String) {
        guard let file = FileHandle(forReadingAtPath: "\(folder)/\(name)") else { return nil }
        defer { try? file.close() }
        var (hash, size) = (SHA256(), 0)
        do {
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
                hash.update(data: piece)
                size += piece.count
            }
        } catch { return nil }
        self.init(name: name, bytes: size, sha256: HexText.spell(hash.finalize()))
    }
}
