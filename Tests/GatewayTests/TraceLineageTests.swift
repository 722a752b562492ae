import ClinicalRecord
import Findings
import Foundation
import Gateway
import MappingTables
import RecordMapping
import RecordStore
import SQLiteStore
import Testing

@Suite struct TraceLineageTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
    private let time = Timestamp(milliseconds: 1_777_809_600_000)
    private let demographics = "Example^Ada^Mei||19700503|F|||2207 ALDER GROVE CT^^SPRINGHAVEN^IL^60999||3125550142"

    private func archive() async throws -> SQLiteArchive {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lineage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let archive = try SQLiteArchive(path: folder.appending(path: "a.db").path, tables: MergingTables(.standard))
        for source in ["lakeside", "northgate"] {
            let head = "MSH|^~\\&|EHR|\(source)|GW|HUB|20260304101500-0600||ADT^A08|M1|P|2.5.1"
            let bytes = Array("\(head)\rPID|1||\(source)-1^^^\(source)^MR||\(demographics)".utf8)
            let receive = Receive(reader: reader, archive: archive)
            _ = try await receive(Parcel(name: "\(source).hl7", source: source, bytes: bytes), at: time)
        }
        return archive
    }

    @Test func `a merged person has one lineage a source, each with its delivery`() async throws {
        let archive = try await archive()
        let people = try await archive.people(matching: "", limit: 9)
        #expect(people.count == 1)
        let id = try #require(people.first?.person.id)
        let lineages = try await TraceLineage(archive: archive, reader: reader)(kind: "Patient", id: id)
        #expect(Set(lineages.map(\.delivery.source)) == ["lakeside", "northgate"])
        #expect(lineages.allSatisfy { $0.state == .current })
        for lineage in lineages {
            let family = try #require(lineage.lineage?.elements.first { $0.path == "name[0].family" })
            #expect(family.places.map(\.description) == ["PID[1]-5.1 (line 2)"])
        }
        await archive.close()
    }

    @Test func `who asks for a stranger is told so`() async throws {
        let archive = try await archive()
        let trace = TraceLineage(archive: archive, reader: reader)
        await #expect(throws: Refusal.self) {
            try await trace(kind: "Observation", id: "00000000-0000-8000-8000-000000000000")
        }
        await archive.close()
    }
}
