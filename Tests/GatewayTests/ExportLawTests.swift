import ClinicalRecord
import FHIRR4
import Findings
import Fixtures
import Foundation
import Gateway
import JSONTree
import MappingTables
import RecordStore
import SQLiteStore
import Testing

/// Laws of giving out: what is exported is valid, whole in itself, and read back as the same record.
@Suite struct ExportLawTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
    private let time = Timestamp(milliseconds: 1_777_809_600_000)

    private func archive(_ name: String, _ bytes: [UInt8]) async throws -> (SQLiteArchive, person: String?) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "export-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let archive = try SQLiteArchive(path: folder.appending(path: "a.db").path, tables: MergingTables(.standard))
        let receive = Receive(reader: reader, archive: archive)
        let receipts = try await receive(Parcel(name: name, source: "lakeside", bytes: bytes), at: time)
        return (archive, receipts.first?.report.persons.first)
    }

    /// What a record says in each section of a summary, without ids.
    private func facts(_ archive: SQLiteArchive, _ person: String) async throws -> [String] {
        let entries = try #require(try await archive.record(of: person)).entries
        return try entries.compactMap { entry in
            let root = try JSONTree(entry.json).root
            guard let part = PatientSummaryPart(root) else { return nil }
            let row = NarrativeRow(root) { _ in "another" }
            return "\(part) \(entry.kind) \(row)"
        }
        .sorted()
    }

    @Test(arguments: try GoldenFolder.all("ccda"))
    func `a bundle, a summary and a zip read back as the same facts`(_ folder: GoldenFolder) async throws {
        let (first, found) = try await archive("in.xml", folder.bytes("in.xml"))
        guard let person = found else { return }
        let expected = try await facts(first, person)
        let export = Export(archive: first, sites: SiteDirectory())
        for bytes in [
            try await export.bundle(person, at: time), try await export.internationalSummary(person, at: time),
        ] {
            let (second, same) = try await archive("out.json", bytes)
            #expect(try await facts(second, try #require(same)) == expected)
            await second.close()
        }
        var zip: [UInt8] = []
        try await export.everything(person, at: time) { zip += $0 }
        let (third, same) = try await archive("out.zip", zip)
        #expect(same == person)
        #expect(try await third.record(of: person)?.entries == first.record(of: person)?.entries)
        await first.close()
        await third.close()
    }

    @Test(arguments: try GoldenFolder.all("ccda"))
    func `a summary is a valid document in which every reference resolves`(_ folder: GoldenFolder) async throws {
        let (archive, found) = try await archive("in.xml", folder.bytes("in.xml"))
        guard let person = found else { return }
        let export = Export(archive: archive, sites: SiteDirectory())
        let tree = try JSONTree(try await export.internationalSummary(person, at: time))
        let errors = R4Validator.validate(tree.root).findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        #expect(tree.root["type"]?.string == "document")
        #expect(tree.root["identifier"]?["value"]?.string?.hasPrefix("urn:uuid:") == true)
        #expect(tree.root["timestamp"]?.string == time.description)
        let entries = Array(try #require(tree.root["entry"]).elements)
        let urls = Set(entries.compactMap { $0["fullUrl"]?.string })
        let references = tree.tokens.indices.map(tree.node).filter { $0.isNamed("reference") }.compactMap(\.string)
        #expect(references.filter { !urls.contains($0) }.isEmpty)
        let composition = try #require(entries.first?["resource"])
        #expect(composition["resourceType"]?.string == "Composition")
        try holds(composition)
        await archive.close()
    }

    /// The rules for sections.
    private func holds(_ composition: JSONNode) throws {
        let sections = Array(try #require(composition["section"]).elements)
        let codes = sections.compactMap { $0["code"]?["coding"]?.elements.first { _ in true }?["code"]?.string }
        #expect(Set(["11450-4", "48765-2", "10160-0"]).isSubset(of: codes))
        for section in sections {
            #expect(section["text"]?["div"]?.string?.hasPrefix("<div xmlns") == true)
            #expect((section["entry"] == nil) == (section["emptyReason"] != nil))
        }
    }

    @Test func `a record that says nothing claims nothing, and what was an error is left out`() async throws {
        let bundle = """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","id":"p","name":[{"family":"Okonkwo","given":["Ada"]}],
            "birthDate":"1980-05-03"}},
            {"resource":{"resourceType":"AllergyIntolerance","id":"a","patient":{"reference":"Patient/p"},
            "code":{"text":"Wasp & bee"},"verificationStatus":{"coding":[{"code":"entered-in-error",
            "system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"}]}}},
            {"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},
            "code":{"text":"Asthma <mild>"},"verificationStatus":{"coding":[{"code":"refuted",
            "system":"http://terminology.hl7.org/CodeSystem/condition-ver-status"}]}}}]}
            """
        let (archive, found) = try await archive("in.json", Array(bundle.utf8))
        let export = Export(archive: archive, sites: SiteDirectory())
        let bytes = try await export.internationalSummary(try #require(found), at: time)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("Wasp"))
        #expect(text.contains("<td>Asthma &lt;mild&gt;</td><td></td><td>refuted</td>"))
        #expect(text.components(separatedBy: "\"unavailable\"").count == 3)
        #expect(!text.contains("no-known") && !text.contains("nilknown"))
        await archive.close()
    }
}
