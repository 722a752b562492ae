import ClinicalRecord
import FHIRR4
import Findings
import Foundation
import Gateway
import JSONTree
import MappingTables
import RecordStore
import SQLiteStore
import Testing

/// Laws of a record given out as FHIR resources, on records made up at random.
@Suite struct RecordFormTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
    private let time = Timestamp(milliseconds: 1_777_809_600_000)

    /// An archive that has received one parcel, and the person in it.
    private func received(_ name: String, _ bytes: [UInt8]) async throws -> (archive: SQLiteArchive, person: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "form-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let archive = try SQLiteArchive(path: folder.appending(path: "a.db").path, tables: MergingTables(.standard))
        let receive = Receive(reader: reader, archive: archive)
        let receipts = try await receive(Parcel(name: name, source: "lakeside", bytes: bytes), at: time)
        return (archive, try #require(receipts.first?.report.persons.first))
    }

    private func written(_ archive: SQLiteArchive, _ person: String, _ form: RecordForm) async throws -> [UInt8] {
        try await Export(archive: archive, sites: SiteDirectory()).bundle(person, as: form, at: time)
    }

    /// Every resource byte for byte but for ids, which become the labels that the resources bear; who told it apart.
    private func lines(_ archive: SQLiteArchive, _ person: String) async throws -> [String] {
        var text = String(decoding: try await written(archive, person, .ndjson), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let root = try JSONTree(Array(line.utf8)).root
            guard let id = root["id"]?.string, let label = root["identifier"]?.elements.first(where: { _ in true })
            else { continue }
            text = text.replacing(id, with: try #require(label["value"]?.string))
        }
        return text.split(separator: "\n").map(String.init).filter { !$0.contains(#""Provenance""#) }.sorted()
    }

    @Test(arguments: 1...24)
    func `what is read back is the same record byte for byte, and the same in every form`(_ seed: Int) async throws {
        let (first, person) = try await received("in.json", RandomRecord(seed: seed).bundle)
        let expected = try await lines(first, person)
        #expect(!expected.isEmpty)
        var pictures: [[String]] = []
        for form in RecordForm.allCases {
            let name = form == .ndjson ? "out.ndjson" : "out.json"
            let (second, same) = try await received(name, try await written(first, person, form))
            let found = try await lines(second, same)
            #expect(found == expected, "\(form): \(found.difference(from: expected))")
            // Where it stands in the file, and what dates a bundle, differ from form to form.
            let entries = try #require(try await second.record(of: same)).entries
            pictures.append(entries.map { "\($0.kind) \($0.id) \(String(decoding: $0.json, as: UTF8.self))" }.sorted())
            await second.close()
        }
        #expect(pictures.dropFirst().allSatisfy { $0 == pictures[0] })
        await first.close()
    }

    @Test(arguments: 1...12)
    func `a zip of everything reads back as the same record with the same ids`(_ seed: Int) async throws {
        let (first, person) = try await received("in.json", RandomRecord(seed: seed).bundle)
        let export = Export(archive: first, sites: SiteDirectory())
        var zip: [UInt8] = []
        try await export.everything(person, at: time) { zip += $0 }
        let (second, same) = try await received("out.zip", zip)
        #expect(same == person)
        let kept = try await first.record(of: person)
        #expect(try await second.record(of: same)?.entries == kept?.entries)
        #expect(try await second.record(of: same)?.person?.json == kept?.person?.json)
        await first.close()
        await second.close()
    }

    @Test(arguments: 1...12)
    func `a transaction puts each resource under its id, and every reference resolves`(_ seed: Int) async throws {
        let (archive, person) = try await received("in.json", RandomRecord(seed: seed).bundle)
        let tree = try JSONTree(try await written(archive, person, .transaction))
        let errors = R4Validator.validate(tree.root).findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        #expect(tree.root["type"]?.string == "transaction")
        var urls: Set<String> = []
        for entry in try #require(tree.root["entry"]).elements {
            let resource = try #require(entry["resource"])
            let url = "\(resource["resourceType"]?.string ?? "")/\(resource["id"]?.string ?? "")"
            #expect(entry["request"]?["method"]?.string == "PUT")
            #expect(entry["request"]?["url"]?.string == url)
            // No condition: the request has nothing but what every server has to know.
            #expect(entry["request"]?.members.map(\.0).count == 2)
            #expect(entry["fullUrl"]?.string == "https://chartway.invalid/fhir/\(url)")
            #expect(urls.insert(url).inserted)
        }
        let references = tree.tokens.indices.map(tree.node).filter { $0.isNamed("reference") }.compactMap(\.string)
        #expect(references.filter { !urls.contains($0) }.isEmpty)
        await archive.close()
    }

    @Test(arguments: 1...12)
    func `ndjson has a whole resource on each line, the Patient first and kinds together`(_ seed: Int) async throws {
        let (archive, person) = try await received("in.json", RandomRecord(seed: seed).bundle)
        let bytes = try await written(archive, person, .ndjson)
        #expect(bytes.last == 0x0A)
        let trees = try bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map {
            try JSONTree(Array($0))
        }
        var kinds: [String] = []
        for tree in trees {
            let errors = R4Validator.validate(tree.root).findings.filter { $0.severity == .error }
            #expect(errors.isEmpty, "\(errors)")
            let kind = try #require(tree.root["resourceType"]?.string)
            if kinds.last != kind { kinds.append(kind) }
        }
        #expect(kinds.first == "Patient")
        #expect(Set(kinds).count == kinds.count)
        let ids = Set(trees.compactMap { tree in tree.root["id"]?.string.map { "\(kind(of: tree))/\($0)" } })
        let references = trees.flatMap { tree in
            tree.tokens.indices.map(tree.node).filter { $0.isNamed("reference") }.compactMap(\.string)
        }
        #expect(references.filter { !ids.contains($0) }.isEmpty)
        let collection = try JSONTree(try await written(archive, person, .collection))
        #expect(collection.root["entry"]?.elements.map { _ in 1 }.count == trees.count)
        await archive.close()
    }

    private func kind(of tree: JSONTree) -> String { tree.root["resourceType"]?.string ?? "" }
}
