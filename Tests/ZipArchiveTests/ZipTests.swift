import Findings
import Testing
import ZipArchive

@Suite struct ZipTests {
    private let members = [
        ZipMember(name: "README.txt", bytes: Array("one".utf8)),
        ZipMember(name: "originals/ä.json", bytes: Array("{}".utf8)),
    ]

    @Test func `what is packed comes out again`() throws {
        let packed = try ZipWriter.archive(members, modified: 1_700_000_000)
        #expect(ZipReader.recognises(packed))
        #expect(try ZipReader.members(of: packed) == members)
    }

    @Test func `the same members and time give the same bytes`() throws {
        let first = try ZipWriter.archive(members, modified: 1_700_000_000)
        #expect(try ZipWriter.archive(members, modified: 1_700_000_000) == first)
    }

    @Test(arguments: ["../etc/cron.d/x", "/etc/passwd", "a/../../b", "C:\\x"])
    func `F03 a name that leads out of the archive refuses it`(_ name: String) throws {
        let packed = try ZipWriter.archive([members[0], ZipMember(name: name, bytes: [1])], modified: 0)
        #expect(throws: ZipError(.unsafeName, entry: 1)) { try ZipReader.members(of: packed) }
    }

    @Test func `F04 a bomb stops at the ratio`() throws {
        let zeros = ZipMember(name: "zeros", bytes: Array(repeating: 0, count: 4 << 20))
        let packed = try ZipWriter.archive([zeros], modified: 0)
        #expect(throws: ZipError(.ratioTooHigh, entry: 0)) { try ZipReader.members(of: packed) }
    }

    @Test func `F04 expanded bytes and members have a limit`() throws {
        let packed = try ZipWriter.archive(members, modified: 0)
        var limits = ZipLimits.standard
        limits.expandedBytes = 4
        #expect(throws: ZipError(.tooLarge, entry: 1)) { try ZipReader.members(of: packed, limits: limits) }
        limits = .standard
        limits.entries = 1
        #expect(throws: ZipError(.tooManyEntries, entry: 1)) { try ZipReader.members(of: packed, limits: limits) }
    }

    @Test func `F04 an archive within the archive is refused`() throws {
        let inner = ZipMember(name: "inner.zip", bytes: try ZipWriter.archive(members, modified: 0))
        let packed = try ZipWriter.archive([inner], modified: 0)
        #expect(throws: ZipError(.nested, entry: 0)) { try ZipReader.members(of: packed) }
    }

    @Test func `an archive cut anywhere is refused or shorter, never a crash`() throws {
        let packed = try ZipWriter.archive(members, modified: 0)
        for length in stride(from: 0, to: packed.count, by: 7) {
            let rest = try? ZipReader.members(of: Array(packed[..<length]))
            #expect((rest ?? []).count <= members.count)
        }
    }
}
