import Foundation
import RecordStore
import Synchronization

/// A side file that holds the number of the last acknowledged change, so that a lost write-ahead log or an old copy put
/// back is noticed (W17), and whether the archive was closed properly (W14).
///
/// It is written with every group and synced once a second. Three lines of text, the last a check of the first two.
final class SequenceMark: Sendable {
    /// What the file says.
    struct Content: Hashable {
        var acknowledged: Int64
        var isClosed: Bool
    }

    private struct State {
        var acknowledged: Int64
        var syncedAt: ContinuousClock.Instant
    }

    private let file: FileHandle
    private let state: Mutex<State>

    /// What was written last; `nil` if there is no file or nothing readable in it.
    static func read(_ path: String) -> Content? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count == 3, let number = Int64(lines[0]) else { return nil }
        let content = Content(acknowledged: number, isClosed: lines[1] == "closed")
        return lines[2] == check(content) ? content : nil
    }

    /// Marks the archive as open.
    init(_ path: String, acknowledged: Int64) throws {
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        guard let file = FileHandle(forUpdatingAtPath: path) else { throw ArchiveError.broken }
        self.file = file
        state = Mutex(State(acknowledged: acknowledged, syncedAt: .now))
        try Self.write(Content(acknowledged: acknowledged, isClosed: false), to: file)
        try file.synchronize()
    }

    /// Notes the last change of a group that is durable.
    func acknowledge(_ change: Int64) throws {
        try state.withLock { state in
            state.acknowledged = max(state.acknowledged, change)
            try Self.write(Content(acknowledged: state.acknowledged, isClosed: false), to: file)
            guard state.syncedAt.duration(to: .now) > .seconds(1) else { return }
            state.syncedAt = .now
            try file.synchronize()
        }
    }

    /// Marks a clean stop.
    func close() throws {
        try state.withLock { state in
            try Self.write(Content(acknowledged: state.acknowledged, isClosed: true), to: file)
            try file.synchronize()
        }
    }

    private static func write(_ content: Content, to file: FileHandle) throws {
        // Always the same length, so that one write replaces the whole text.
        let digits = String(content.acknowledged)
        let number = String(repeating: "0", count: max(0, 19 - digits.count)) + digits
        let text = "\(number)\n\(content.isClosed ? "closed" : "opened")\n\(check(content))\n"
        try file.seek(toOffset: 0)
        try file.write(contentsOf: Data(text.utf8))
    }

    private static func check(_ content: Content) -> String {
        var hash = ContentHash()
        hash.add("\(content.acknowledged) \(content.isClosed)".utf8)
        let digits = String(UInt64(bitPattern: hash.value), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
