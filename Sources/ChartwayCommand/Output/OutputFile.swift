import ArgumentParser
import Foundation

/// Where a command writes what it makes: a file, or standard output for `-`.
struct OutputFile {
    let path: String

    /// Writes to a temporary name and renames, so that a reader sees a whole file or none (W10).
    func write(_ bytes: [UInt8]) throws {
        guard path != "-" else { return Terminal.write(bytes) }
        let target = URL(filePath: path)
        let folder = target.deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: target, options: .atomic)
        } catch {
            throw Complaint("cannot write «\(path)»: check that the folder is there and yours", .storage)
        }
    }
}
