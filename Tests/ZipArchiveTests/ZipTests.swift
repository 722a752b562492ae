import Findings
import Testing
import ZipArchive

@Suite struct ZipTests {
    private let members = [
        ZipMember(name: "README.txt", bytes: Array("one".utf8)),
        ZipMember(name: "originals/ä.json", bytes: Array("{}".utf8)),
    ]

    private func packed(_ members: [ZipMember], modified: Int = 0) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let writer = try ZipWriter(modified: modified) { bytes += $0 }
        for member in members { try writer.add(member) }
        try writer.finish()
        return bytes
    }

    /// A megabyte that nothing packs.
    private func noise() -> [UInt8] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        return (0..<1 << 20).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 24)
        }
    }

    @Test func `what is packed comes out again`() throws {
        let packed = try self.packed(members, modified: 1_700_000_000)
        #expect(ZipReader.recognises(packed))
        #expect(try ZipReader.members(of: packed) == members)
    }

    @Test func `the same members and time give the same bytes`() throws {
        let first = try packed(members, modified: 1_700_000_000)
        #expect(try packed(members, modified: 1_700_000_000) == first)
    }

    @Test(arguments: ["../etc/cron.d/x", "/etc/passwd", "a/../../b", "C:\\x"])
    func `F03 a name that leads out of the archive refuses it`(_ name: String) throws {
        let packed = try self.packed([members[0], ZipMember(name: name, bytes: [1])])
        #expect(throws: ZipError(.unsafeName, entry: 1)) { try ZipReader.members(of: packed) }
    }

    @Test func `F04 a bomb stops at the ratio`() throws {
        let zeros = ZipMember(name: "zeros", bytes: Array(repeating: 0, count: 4 << 20))
        let packed = try self.packed([zeros])
        #expect(throws: ZipError(.ratioTooHigh, entry: 0)) { try ZipReader.members(of: packed) }
    }

    @Test func `F04 expanded bytes and members have a limit`() throws {
        let packed = try self.packed(members)
        var limits = ZipLimits.standard
        limits.expandedBytes = 4
        #expect(throws: ZipError(.tooLarge, entry: 1)) { try ZipReader.members(of: packed, limits: limits) }
        limits = .standard
        limits.entries = 1
        #expect(throws: ZipError(.tooManyEntries, entry: 1)) { try ZipReader.members(of: packed, limits: limits) }
    }

    @Test func `F04 an archive within the archive is refused`() throws {
        let inner = ZipMember(name: "inner.zip", bytes: try packed(members))
        let packed = try self.packed([inner])
        #expect(throws: ZipError(.nested, entry: 0)) { try ZipReader.members(of: packed) }
    }

    @Test func `an archive cut anywhere is refused or shorter, never a crash`() throws {
        let packed = try self.packed(members)
        for length in stride(from: 0, to: packed.count, by: 7) {
            let rest = try? ZipReader.members(of: Array(packed[..<length]))
            #expect((rest ?? []).count <= members.count)
        }
    }

    @Test func `a member is written before the next one comes`() throws {
        let noise = noise()
        var (written, longest) = (0, 0)
        let writer = try ZipWriter(modified: 0) { (written, longest) = (written + $0.count, max(longest, $0.count)) }
        for number in 1...4 {
            try writer.add(ZipMember(name: "\(number)", bytes: noise))
            // What cannot be packed is as long as before; at most one block of it waits.
            #expect(written > number * noise.count - (128 << 10))
        }
        try writer.finish()
        #expect(longest <= 64 << 10)
    }

    @Test func `a place that takes no more ends the archive, and nothing follows`() throws {
        struct Full: Error {}
        var pieces = 0
        let noise = noise()
        do {
            let writer = try ZipWriter(modified: 0) { _ in
                pieces += 1
                throw Full()
            }
            #expect(throws: ZipError(.damaged, entry: 0)) {
                for _ in 0..<64 { try writer.add(ZipMember(name: "a", bytes: noise)) }
            }
        }
        #expect(pieces == 1)
    }

    @Test func `an archive that is given up is not written to its end`() throws {
        var bytes: [UInt8] = []
        do {
            let writer = try ZipWriter(modified: 0) { bytes += $0 }
            for member in members { try writer.add(member) }
        }
        #expect(throws: ZipError.self) { try ZipReader.members(of: bytes) }
    }
}
