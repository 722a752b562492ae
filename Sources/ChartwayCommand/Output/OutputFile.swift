import ArgumentParser
import Foundation

/// Where a command writes what it makes: a file, or standard output for `-`.
struct OutputFile {
    let path: String

    /// Writes to a temporary name and renames, so that a reader sees a whole file or none (W10).
    func write(_ bytes: [UInt8]) throws {
        guard path != "-" else { return Terminal.write(bytes) }
        do {
            if isDevice { return try FileHandle(forWritingTo: target).write(contentsOf: bytes) }
            try makeFolder()
            try Data(bytes).write(to: target, options: .atomic)
        } catch { throw complaint }
    }

    /// The same for what comes piece after piece: the file appears when the work has ended well.
    func write(inPieces work: (_ write: @escaping ([UInt8]) throws -> Void) async throws -> Void) async throws {
        guard path != "-" else { return try await work { Terminal.write($0) } }
        guard !isDevice else {
            let file = try open(target)
            return try await work { try file.write(contentsOf: $0) }
        }
        let hidden = target.deletingLastPathComponent().appending(path: ".\(UUID().uuidString).part")
        let file = try open(hidden)
        var isWritten = true
        do {
            try await work { piece in
                isWritten = false
                try file.write(contentsOf: piece)
                isWritten = true
            }
            isWritten = false
            try file.synchronize()
            try file.close()
            guard unsafe rename(hidden.path, target.path) == 0 else { throw complaint }
        } catch {
            try? FileManager.default.removeItem(at: hidden)
            throw isWritten ? error : complaint
        }
    }

    private var target: URL { URL(filePath: path) }

    /// A device or a pipe, such as `/dev/stdout`: it is written to, never replaced.
    private var isDevice: Bool {
        let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return kind.map { $0 != .typeRegular && $0 != .typeDirectory && $0 != .typeSymbolicLink } ?? false
    }

    private var complaint: Complaint {
        Complaint("cannot write «\(path)»: check that the folder is there and yours", .storage)
    }

    private func makeFolder() throws {
        let folder = target.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func open(_ url: URL) throws -> FileHandle {
        do {
            if !isDevice {
                try makeFolder()
                guard FileManager.default.createFile(atPath: url.path, contents: nil) else { throw complaint }
            }
            return try FileHandle(forWritingTo: url)
        } catch { throw complaint }
    }
}
