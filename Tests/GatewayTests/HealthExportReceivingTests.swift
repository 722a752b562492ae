import ClinicalRecord
import Findings
import Fixtures
import Foundation
import Gateway
import MappingTables
import RecordMapping
import RecordStore
import SQLiteStore
import Testing
import ZipArchive

/// A phone's export at the door, small and large.
@Suite struct HealthExportReceivingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "phone-\(UUID().uuidString)")
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func archive(_ name: String = "a") throws -> SQLiteArchive {
        try SQLiteArchive(path: folder.appending(path: "\(name).db").path)
    }

    private static let subset = "<!DOCTYPE HealthData [\n<!-- \(String(repeating: "x", count: 8000)) -->\n]>\n"

    /// An export with so many heart rates.
    private func export(_ count: Int, date: String = "2026-03-02", end: String = "</HealthData>\n") -> [UInt8] {
        var text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Self.subset + "<HealthData locale=\"en\">\n"
            + "<ExportDate value=\"\(date) 18:00:00 -0800\"/>\n<Me HKCharacteristicTypeIdentifierDateOfBirth=\"1984-07-09\" "
            + "HKCharacteristicTypeIdentifierBiologicalSex=\"HKBiologicalSexFemale\"/>\n"
        for index in 0..<count {
            let clock = [index / 3600 % 24, index / 60 % 60, index % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            let time = "2026-03-01 \(clock.joined(separator: ":")) -0800"
            text += "<Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" unit=\"count/min\" "
            text += "startDate=\"\(time)\" endDate=\"\(time)\" value=\"\(60 + index % 7)\"/>\n"
        }
        return Array((text + end).utf8)
    }

    private func zip(_ members: [(String, [UInt8])], _ name: String = "export.zip") throws -> String {
        let path = folder.appending(path: name).path
        var bytes: [UInt8] = []
        let writer = try ZipWriter(modified: 0) { bytes += $0 }
        for (name, content) in members { try writer.add(ZipMember(name: name, bytes: content)) }
        try writer.finish()
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    private func receive(_ path: String, _ archive: SQLiteArchive) async throws -> [Receive.Receipt] {
        let file = try #require(HealthExportFile(path: path))
        var receipts: [Receive.Receipt] = []
        let receive = ReceiveHealthExport(reader: reader, archive: archive, step: 9000)
        try await receive(file, source: "phone") { receipts.append($0) }
        return receipts
    }

    @Test func `an export is known by its document type, however long that is`() {
        #expect(DeliveryFormat(recognising: export(0)) == .appleHealth)
        #expect(HealthExportFile(path: "-") == nil)
        #expect(HealthExportFile(path: folder.appending(path: "none").path) == nil)
    }

    @Test func `a small export is a delivery like any other; imported again it is unchanged`() async throws {
        let archive = try archive()
        let receive = Receive(reader: reader, archive: archive)
        let parcel = Parcel(name: "export.xml", source: "phone", bytes: export(50))
        let first = try #require(try await receive(parcel).first)
        #expect(first.report.status == .imported)
        #expect(first.report.created == 51)
        #expect(first.report.ledger.unmapped == 0)
        let again = try #require(try await receive(parcel).first)
        #expect(again.report.status == .unchanged)
        await archive.close()
    }

    @Test func `a later, longer export only adds`() async throws {
        let archive = try archive()
        let receive = Receive(reader: reader, archive: archive)
        _ = try await receive(Parcel(name: "a.xml", source: "phone", bytes: export(50)))
        let later = export(80, date: "2026-04-02")
        let second = try #require(try await receive(Parcel(name: "b.xml", source: "phone", bytes: later)).first)
        #expect(second.report.created == 30)
        #expect(second.report.updated == 0)
        #expect(second.report.unchanged == 51)
        #expect(try await archive.people(matching: "", limit: 10).count == 1)
        await archive.close()
    }

    @Test func `H2 read in parts it is what it is as a whole, byte for byte`() async throws {
        let bytes = export(300)
        let path = try zip([("apple_health_export/export.xml", bytes)])
        let (parted, whole) = (try archive("parted"), try archive("whole"))
        let receipt = try #require(try await receive(path, parted).first)
        #expect(receipt.report.status == .imported)
        #expect(receipt.report.created == 301)
        #expect(receipt.size == bytes.count)
        let parcel = Parcel(name: "export.xml", source: "phone", bytes: bytes)
        let other = try #require(try await Receive(reader: reader, archive: whole)(parcel).first)
        #expect(receipt.sha256 == other.sha256)
        #expect(receipt.report.ledger == other.report.ledger)
        #expect(receipt.report.persons == other.report.persons)
        let person = try #require(receipt.report.persons.first)
        let (left, right) = (try await parted.record(of: person), try await whole.record(of: person))
        #expect(left?.entries.map(\.json) == right?.entries.map(\.json))
        let places = { (record: PatientRecord?) in record?.entries.flatMap(\.sources).map(\.resource.place) }
        #expect(places(left) == places(right))
        #expect(left?.person?.json == right?.person?.json)
        var kept: [UInt8] = []
        var ordinal = 0
        while let part = try await parted.originalPart(ordinal, of: receipt.report.delivery) {
            kept += part
            ordinal += 1
        }
        #expect(kept == bytes)
        #expect(ordinal > 1)
        #expect(try await parted.check().faults == [])
        let again = try #require(try await receive(path, parted).first)
        #expect(again.report.status == .unchanged)
        await parted.close()
        await whole.close()
    }

    @Test func `of an export that breaks off nothing is read and all is kept`() async throws {
        let archive = try archive()
        let bytes = export(400, end: "<Record type=\"x\"\n")
        let receipt = try #require(try await receive(zip([("export.xml", bytes)]), archive).first)
        #expect(receipt.report.status == .unreadable)
        #expect(receipt.delivery.refusals.map(\.code) == [Finding.Code("xml.refused")])
        #expect(receipt.delivery.refusals.first?.place.line == 408)
        #expect(receipt.report.created == 0)
        #expect(try await archive.people(matching: "", limit: 10).isEmpty)
        var kept: [UInt8] = []
        var ordinal = 0
        while let part = try await archive.originalPart(ordinal, of: receipt.report.delivery) {
            kept += part
            ordinal += 1
        }
        #expect(kept == bytes)
        #expect(try await archive.findings(FindingQuery()).map(\.code) == ["xml.refused"])
        await archive.close()
    }

    @Test func `beside an export hospital records are read, and its twin is kept only`() async throws {
        let archive = try archive()
        let record = Array(#"{"resourceType":"Immunization","id":"1","status":"completed"}"#.utf8)
        let twin = Array("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>no</title></ClinicalDocument>".utf8)
        let path = try zip([
            ("apple_health_export/export_cda.xml", twin),
            ("apple_health_export/clinical-records/Immunization-1.json", record),
            ("apple_health_export/export.xml", export(3)),
        ])
        let receipts = try await receive(path, archive)
        #expect(receipts.map(\.delivery.format) == [.ccda, .fhirJSON, .appleHealth])
        #expect(receipts[1].delivery.name == "\(path)/apple_health_export/clinical-records/Immunization-1.json")
        #expect(receipts[0].report.created == 0)
        #expect(receipts[0].report.status == .imported)
        #expect(try await archive.originalPart(0, of: receipts[0].report.delivery) == twin)
        #expect(receipts[1].report.created == 1)
        #expect(receipts[2].report.created == 4)
        let findings = try await archive.findings(FindingQuery()).map(\.code)
        #expect(findings.contains("delivery.repeated"))
        await archive.close()
    }

    @Test func `an archive without an export, and one that Chartway made, are none of a phone`() throws {
        #expect(HealthExportFile(path: try zip([("a.xml", Array("<Patient/>".utf8))], "a.zip")) == nil)
        let own = [("manifest.json", Array("{}".utf8)), ("originals/phone/1-export.xml", export(1))]
        #expect(HealthExportFile(path: try zip(own, "b.zip")) == nil)
    }

    @Test func `the original of a large export is in the archive that holds everything`() async throws {
        let archive = try archive()
        let bytes = export(150)
        let receipt = try #require(try await receive(zip([("export.xml", bytes)]), archive).first)
        let export = Export(archive: archive, sites: SiteDirectory())
        var written: [UInt8] = []
        let person = try #require(receipt.report.persons.first)
        try await export.everything(person, at: Timestamp(milliseconds: 0)) { written += $0 }
        let members = try ZipReader.members(of: written)
        #expect(members.first { $0.name.hasPrefix("originals/") }?.bytes == bytes)
        await archive.close()
    }

    @Test func `a value is traced to its attribute, in an original of one piece as of many`() async throws {
        let bytes = export(60)
        let path = try zip([("export.xml", bytes)])
        let (parted, whole) = (try archive("parted"), try archive("whole"))
        _ = try await receive(path, parted)
        _ = try await Receive(reader: reader, archive: whole)(Parcel(name: "e.xml", source: "phone", bytes: bytes))
        for archive in [parted, whole] {
            let person = try #require(try await archive.people(matching: "", limit: 1).first).person
            let record = try #require(try await archive.record(of: person.id))
            let sources = record.entries.filter { $0.kind == "Observation" }.flatMap(\.sources)
            let wanted = try #require(sources.first { $0.resource.place.path == "/HealthData/Record[40]" })
            let trace = TraceLineage(archive: archive, reader: reader)
            let id = wanted.resource.id
            let path = "valueQuantity.value"
            let lineage = try #require(try await trace(kind: "Observation", id: id, element: path).first)
            #expect(lineage.state == .current)
            let value = try #require(lineage.lineage?.elements.first)
            #expect(value.value == "64")
            #expect(value.places.map(\.path) == ["/HealthData/Record[40]/@value"])
            await archive.close()
        }
    }
}
