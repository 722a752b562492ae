import Foundation
import RecordStore
import RecordStoreContract
import Testing

@testable import SQLiteStore

@Suite struct SQLiteBackupTests {
    private let bench: SQLiteBench
    private let lake = Hospital("lakeside")

    init() throws { bench = try SQLiteBench() }

    private func fill(_ numbers: Range<Int>) async throws {
        let archive = try bench.archive()
        for number in numbers { _ = try await archive.commit(lake.intake("\(number)", [])) }
        await archive.close()
    }

    private func count(_ path: String) async throws -> Int {
        let archive = try SQLiteArchive(path: path)
        let count = try await archive.counts().deliveries
        await archive.close()
        return count
    }

    @Test func `D19 what waits to be read is in the backup and comes back`() async throws {
        try await fill(0..<3)
        let waiting = bench.path + "-intake"
        try FileManager.default.createDirectory(atPath: waiting, withIntermediateDirectories: true)
        try Data("MSH|".utf8).write(to: URL(filePath: waiting + "/one"))
        let folder = bench.folder + "/copy"
        let manifest = try await SQLiteBackup(of: bench.path).make(in: folder) { _ in }
        #expect(manifest.files.map(\.name) == ["archive.db", "archive.db-intake/one"])
        #expect(manifest.lastChange == 3)
        let other = bench.folder + "/other.db"
        #expect(try await SQLiteBackup(of: other).restore(from: folder, setAside: ".old") == manifest)
        #expect(try Data(contentsOf: URL(filePath: other + "-intake/one")) == Data("MSH|".utf8))
        #expect(try await count(other) == 3)
    }

    @Test func `D19 what is in the way is set aside and opens as before`() async throws {
        try await fill(0..<2)
        let folder = bench.folder + "/copy"
        _ = try await SQLiteBackup(of: bench.path).make(in: folder) { _ in }
        try await fill(2..<7)
        _ = try await SQLiteBackup(of: bench.path).restore(from: folder, setAside: ".old")
        #expect(try await count(bench.path) == 2)
        #expect(try await count(bench.path + ".old") == 7)
    }

    @Test func `D19 neither a damaged backup nor an open archive is touched`() async throws {
        try await fill(0..<2)
        let folder = bench.folder + "/copy"
        _ = try await SQLiteBackup(of: bench.path).make(in: folder) { _ in }
        let open = try bench.archive()
        await #expect(throws: ArchiveError.busy) {
            try await SQLiteBackup(of: bench.path).restore(from: folder, setAside: ".old")
        }
        await open.close()
        let file = URL(filePath: folder + "/archive.db")
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count - 1] ^= 1
        try bytes.write(to: file)
        let refused = ArchiveError.failedCheck(["«archive.db» is missing or not as it was written"])
        await #expect(throws: refused) { try await SQLiteBackup.check(folder) }
        await #expect(throws: refused) {
            try await SQLiteBackup(of: bench.path).restore(from: folder, setAside: ".old")
        }
        #expect(try await count(bench.path) == 2)
        #expect(!FileManager.default.fileExists(atPath: bench.path + ".old"))
    }

    @Test func `D19 a backup that cannot be finished leaves nothing`() async throws {
        try Data("no database".utf8).write(to: URL(filePath: bench.path))
        await #expect(throws: ArchiveError.self) {
            try await SQLiteBackup(of: bench.path).make(in: bench.folder + "/copy") { _ in }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder) == ["archive.db"])
    }
}
