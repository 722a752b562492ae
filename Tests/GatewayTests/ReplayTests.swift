import ClinicalRecord
import Foundation
import Gateway
import MappingTables
import RecordStore
import SQLiteStore
import Testing

/// Stored originals read again, with the same tables and with others.
@Suite struct ReplayTests {
    private let time = Timestamp(milliseconds: 1_777_809_600_000)
    private let folder = FileManager.default.temporaryDirectory.appending(path: "replay-\(UUID().uuidString)")

    private func message(_ id: String, marital: String = "M", value: String = "5.5") -> [UInt8] {
        let lines = [
            "MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500-0600||ORU^R01|\(id)|P|2.5.1",
            "PID|1||4711^^^LAKESIDE&2.999.1&ISO^MR||Example^Ada||19700503|F||||||||\(marital)",
            "OBR|1||F9^LAB|2345-7^Glucose^LN|||20260304090000-0600",
            "OBX|1|NM|2345-7^Glucose^LN||\(value)|mmol/L|||||F|||20260304090000-0600",
        ]
        return Array(lines.joined(separator: "\r").utf8)
    }

    private func archive() throws -> SQLiteArchive {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteArchive(path: folder.appending(path: "a.db").path, tables: MergingTables(.standard))
    }

    private func receive(_ bytes: [UInt8], _ archive: SQLiteArchive) async throws {
        let receive = Receive(reader: DeliveryReader(tables: .standard, sites: SiteDirectory()), archive: archive)
        _ = try await receive(Parcel(name: "a.hl7", source: "lakeside", bytes: bytes), at: time)
    }

    private func replay(
        _ archive: SQLiteArchive,
        tables: Tables = .standard,
        isApplied: Bool = false
    ) async throws -> [Replay.Outcome] {
        var outcomes: [Replay.Outcome] = []
        let reader = DeliveryReader(tables: tables, sites: SiteDirectory())
        let replay = Replay(archive: archive, reader: reader)
        try await replay(isApplied: isApplied, at: time) { outcomes.append($0) }
        return outcomes
    }

    /// Tables in which `M` is a marriage by another name.
    private func otherTables() throws -> Tables {
        let tables = folder.appending(path: "v2")
        try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
        let text = """
            code,system,target,display
            M,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,M,Wedded

            """
        try text.write(to: tables.appending(path: "0002-marital-status.csv"), atomically: true, encoding: .utf8)
        return try Tables(overrides: folder.path)
    }

    @Test func `A26 the same tables make no difference, and applying it adds no row`() async throws {
        let archive = try archive()
        try await receive(message("M1"), archive)
        try await receive(message("M2", value: "5.6"), archive)
        let before = try await archive.counts()
        for isApplied in [false, true] {
            let outcomes = try await replay(archive, isApplied: isApplied)
            #expect(outcomes.count == 2)
            #expect(outcomes.flatMap(\.differences).isEmpty)
            #expect(outcomes.allSatisfy { $0.change == nil && !$0.isUnreadable })
        }
        let after = try await archive.counts()
        #expect(after.statements == before.statements)
        #expect(after.history == before.history)
        await archive.close()
    }

    @Test func `a changed row changes exactly what it touches, and nothing unless it is applied`() async throws {
        let archive = try archive()
        try await receive(message("M1"), archive)
        let tables = try otherTables()
        let differences = try await replay(archive, tables: tables).flatMap(\.differences)
        #expect(differences.map(\.what) == [.changed])
        #expect(differences.map(\.kind) == ["Patient"])
        // Without words of the sender the display is the text.
        #expect(differences.first?.elements == ["maritalStatus.coding[0].display", "maritalStatus.text"])
        #expect(try await replay(archive).flatMap(\.differences).isEmpty)
        await archive.close()
    }

    @Test func `applied differences are a version more, and then there is none`() async throws {
        let archive = try archive()
        try await receive(message("M1"), archive)
        let tables = try otherTables()
        let before = try await archive.counts()
        let id = try #require(try await replay(archive, tables: tables, isApplied: true).first?.differences.first?.id)
        let person = try #require(try await archive.person(id))
        #expect(String(decoding: person.person.json, as: UTF8.self).contains("Wedded"))
        #expect(person.person.sources.map(\.delivery) == [1])
        let after = try await archive.counts()
        #expect(after.history == before.history + 1)
        #expect(after.statements == before.statements)
        #expect(after.deliveries == before.deliveries)
        #expect(try await replay(archive, tables: tables).flatMap(\.differences).isEmpty)
        #expect(try await replay(archive, isApplied: true).flatMap(\.differences).count == 1)
        let versions = try await archive.history(kind: "Patient", id: id)
        #expect(versions.map(\.json) == [versions[2].json, versions[1].json, versions[2].json])
        await archive.close()
    }

    @Test func `a source and a day narrow what is read again`() async throws {
        let archive = try archive()
        try await receive(message("M1"), archive)
        let replay = Replay(archive: archive, reader: DeliveryReader(tables: .standard, sites: SiteDirectory()))
        var count = 0
        try await replay(source: "northgate", isApplied: false) { _ in count += 1 }
        try await replay(since: Timestamp(milliseconds: time.milliseconds + 1), isApplied: false) { _ in count += 1 }
        #expect(count == 0)
        await archive.close()
    }

    @Test func `7·3 a change of trust holds for all that is stored once it is applied`() async throws {
        func reader(_ trusted: String) throws -> DeliveryReader {
            let sites = folder.appending(path: "\(trusted)/sites")
            try FileManager.default.createDirectory(at: sites, withIntermediateDirectories: true)
            try Data("trust: 5\n".utf8).write(to: sites.appending(path: "\(trusted).yml"))
            let directory = try SiteDirectory(mappings: folder.appending(path: trusted).path)
            return DeliveryReader(tables: .standard, sites: directory)
        }
        func open(_ name: String, _ reader: DeliveryReader) throws -> SQLiteArchive {
            let tables = MergingTables(reader.tables, sites: reader.sites)
            return try SQLiteArchive(path: folder.appending(path: name).path, tables: tables)
        }
        func fill(_ archive: SQLiteArchive, _ reader: DeliveryReader) async throws {
            let receive = Receive(reader: reader, archive: archive)
            for (source, sex) in [("lakeside", "F"), ("northgate", "M")] {
                let text = String(decoding: message("M1"), as: UTF8.self)
                    .replacing("|F|", with: "|\(sex)|||3 Mill Road^^Port Ellis^ME^04417^^H||")
                _ = try await receive(Parcel(name: "a.hl7", source: source, bytes: Array(text.utf8)), at: time)
            }
        }
        func pictures(_ archive: SQLiteArchive) async throws -> [[UInt8]] {
            let people = try await archive.people(matching: "", limit: 10).map(\.person)
            return people.map(\.json)
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (one, other) = (try reader("lakeside"), try reader("northgate"))
        let first = try open("b.db", one)
        try await fill(first, one)
        let before = try await pictures(first)
        await first.close()
        let fresh = try open("c.db", other)
        try await fill(fresh, other)
        let wanted = try await pictures(fresh)
        await fresh.close()
        #expect(before.count == 1 && wanted.count == 1 && before != wanted)

        let again = try open("b.db", other)
        #expect(try await pictures(again) == before)
        try await Replay(archive: again, reader: other)(isApplied: true, at: time) { _ in }
        #expect(try await pictures(again) == wanted)
        let changes = try await again.check().lastChange
        try await Replay(archive: again, reader: other)(isApplied: true, at: time) { _ in }
        #expect(try await again.check().lastChange == changes)
        await again.close()
    }
}
