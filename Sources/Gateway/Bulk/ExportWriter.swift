import Foundation
import JSONTree

/// Writes a file of an export line by line; a reader sees all of it or nothing (W10).
struct ExportWriter {
    private static let full = 256 * 1024

    private let path: String
    private let file: FileHandle
    private var buffer: [UInt8] = []
    private(set) var count = 0
    private var size = 0

    private var hidden: String { path + ".part" }

    init(path: String) throws {
        self.path = path
        guard
            FileManager.default.createFile(
                atPath: path + ".part",
                contents: nil,
                attributes: [.posixPermissions: 0o600]
            ),
            let file = FileHandle(forUpdatingAtPath: path + ".part")
        else { throw CocoaError(.fileWriteUnknown) }
        self.file = file
    }

    mutating func append(_ line: [UInt8]) throws {
        buffer += line
        buffer.append(0x0A)
        count += 1
        if buffer.count >= Self.full { try flush() }
    }

    private mutating func flush() throws {
        try file.write(contentsOf: buffer)
        size += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    /// Which of some ids the resources have that were written already; reads the file piece by piece.
    mutating func ids(among ids: Set<String>) throws -> Set<String> {
        guard !ids.isEmpty else { return [] }
        try flush()
        try file.seek(toOffset: 0)
        var found: Set<String> = []
        var rest: [UInt8] = []
        while let piece = try file.read(upToCount: Self.full), !piece.isEmpty {
            rest += piece
            guard let end = rest.lastIndex(of: 0x0A) else { continue }
            for line in rest[..<end].split(separator: 0x0A) {
                if let id = try? JSONTree(Array(line)).root["id"]?.string, ids.contains(id) { found.insert(id) }
            }
            rest.removeSubrange(...end)
        }
        try file.seekToEnd()
        return found
    }

    /// Gives the file its name; a file without a line is not kept.
    ///
    /// - Returns: Its size; `nil` if it is not kept.
    mutating func finish() throws -> Int? {
        try flush()
        guard count > 0 else {
            try file.close()
            try FileManager.default.removeItem(atPath: hidden)
            return nil
        }
        try file.synchronize()
        try file.close()
        guard unsafe rename(hidden, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        let folder = FileHandle(forReadingAtPath: (path as NSString).deletingLastPathComponent)
        try? folder?.synchronize()
        try? folder?.close()
        return size
    }
}
