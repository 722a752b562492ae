import ClinicalRecord
import Foundation
import Gateway
import JSONTree
import MappingTables
import RecordStore
import SQLiteStore
import Testing
import ZipArchive

/// The main job on a real archive: receive, find, export, receive again.
@Suite struct ReceivingTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
    private let time = Timestamp(milliseconds: 1_777_809_600_000)
    private let bundle = """
        {"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Patient","id":"p","name":[{"family":"Okonkwo","given":["Ada"]}],
        "birthDate":"1980-05-03","gender":"female"}},
        {"resource":{"resourceType":"Practitioner","id":"d","name":[{"text":"Dr. Roe"}]}},
        {"resource":{"resourceType":"AllergyIntolerance","id":"a","patient":{"reference":"Patient/p"},
        "recorder":{"reference":"Practitioner/d"},"code":{"text":"Peanut"},
        "clinicalStatus":{"coding":[{"code":"active",
        "system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"}]}}},
        {"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},
        "asserter":{"reference":"Practitioner/elsewhere"},"code":{"text":"Asthma"}}}]}
        """

    private func archive() throws -> SQLiteArchive {
        let folder = FileManager.default.temporaryDirectory.appending(path: "chartway-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteArchive(path: folder.appending(path: "test.db").path, tables: MergingTables(.standard))
    }

    private func receive(_ bytes: [UInt8], _ archive: SQLiteArchive) async throws -> [Receive.Receipt] {
        let receive = Receive(reader: reader, archive: archive)
        return try await receive(Parcel(name: "b.json", source: "lakeside", bytes: bytes), at: time)
    }

    @Test func `the second time everything is unchanged`() async throws {
        let archive = try archive()
        let first = try await receive(Array(bundle.utf8), archive)
        #expect(first.map(\.report.status) == [.imported])
        #expect(first.first?.report.created == 3)
        let before = try await archive.counts()
        let second = try await receive(Array(bundle.utf8), archive)
        #expect(second.map(\.report.status) == [.unchanged])
        #expect(try await archive.counts().statements == before.statements)
        await archive.close()
    }

    @Test func `every reference of an exported bundle resolves or claims nothing`() async throws {
        let archive = try archive()
        let person = try #require(try await receive(Array(bundle.utf8), archive).first?.report.persons.first)
        let bytes = try await Export(archive: archive, sites: SiteDirectory()).bundle(person, at: time)
        let tree = try JSONTree(bytes)
        let entries = Array(try #require(tree.root["entry"]).elements)
        let urls = Set(entries.compactMap { $0["fullUrl"]?.string })
        let references = tree.tokens.indices.map(tree.node).filter { $0.isNamed("reference") }.compactMap(\.string)
        #expect(!references.isEmpty)
        #expect(references.allSatisfy(urls.contains))
        let condition = entries.compactMap { $0["resource"] }.first { $0["resourceType"]?.string == "Condition" }
        #expect(condition?["asserter"]?["reference"] == nil)
        #expect(condition?["asserter"]?["identifier"]?["value"]?.string?.hasPrefix("urn:uuid:") == true)
        await archive.close()
    }

    @Test func `an entry is found by its id with a version, and a stranger is not`() async throws {
        let archive = try archive()
        let person = try #require(try await receive(Array(bundle.utf8), archive).first?.report.persons.first)
        let find = Find(archive: archive)
        let everything = try await find.everything(of: person)
        let kinds: Set = ["Patient", "AllergyIntolerance", "Condition", "Practitioner", "Provenance"]
        #expect(Set(everything.map(\.kind)) == kinds)
        let allergy = try #require(everything.first { $0.kind == "AllergyIntolerance" })
        let read = try await find.current(kind: allergy.kind, id: allergy.id)
        #expect(read == allergy)
        #expect(try JSONTree(read.json).root["meta"]?["versionId"]?.string == "\(read.version)")
        await #expect(throws: Refusal.self) { try await find.current(kind: "Condition", id: allergy.id) }
        await archive.close()
    }

    @Test func `everything in one zip reads back into an equal record`() async throws {
        let (first, second) = (try archive(), try archive())
        let person = try #require(try await receive(Array(bundle.utf8), first).first?.report.persons.first)
        var zip: [UInt8] = []
        try await Export(archive: first, sites: SiteDirectory()).everything(person, at: time) { zip += $0 }
        let names = try ZipReader.members(of: zip).map(\.name)
        let forms = ["bundle.json", "ips.json", "summary.xml", "summary.html", "summary.txt", "summary.pdf"]
        #expect(Set(names) == Set(forms + ["README.txt", "manifest.json", "originals/lakeside/1-b.json"]))
        let receipts = try await receive(zip, second)
        #expect(receipts.map(\.delivery.source) == ["lakeside"])
        #expect(try await second.record(of: person)?.entries == first.record(of: person)?.entries)
        await first.close()
        await second.close()
    }

    @Test(arguments: PrintForm.allCases)
    func `a printed summary names the person and the allergy`(_ form: PrintForm) async throws {
        let archive = try archive()
        let person = try #require(try await receive(Array(bundle.utf8), archive).first?.report.persons.first)
        let export = Export(archive: archive, sites: SiteDirectory())
        let bytes = try await export.printed(person, topic: .summary, form: form, at: time)
        if form == .pdf {
            #expect(bytes.starts(with: Array("%PDF-".utf8)))
        } else {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.localizedCaseInsensitiveContains("Okonkwo"))
            #expect(text.contains("Peanut"))
        }
        await archive.close()
    }
}
