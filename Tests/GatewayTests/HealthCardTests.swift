import ClinicalRecord
import Findings
import Fixtures
import Foundation
import Gateway
import HealthCards
import MappingTables
import RecordMapping
import RecordStore
import SQLiteStore
import Testing

/// Health cards on their way into the record.
@Suite struct HealthCardTests {
    private let time = Timestamp(milliseconds: 1_777_809_600_000)
    private let press = CardPress()
    private let message = """
        MSH|^~\\&|EHR|LAKESIDE|GW|HUB|20260304101500-0600||ADT^A08|1|P|2.5.1
        PID|1||4711^^^LAKESIDE&2.999.1&ISO^MR||Quillfeather^Ada^Mei||19700503|F|||||3125550142
        """

    private func bundle(lot: String = "AB12", given: String = "Ada", birth: String = "1970-05-03") -> String {
        let name = #"[{"family":"Quillfeather","given":["\#(given)","Mei"]}]"#
        let phone = #"[{"system":"phone","value":"3125550142"}]"#
        let patient = #"{"resourceType":"Patient","name":\#(name),"telecom":\#(phone),"birthDate":"\#(birth)"}"#
        let vaccine = #"{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"207"}]}"#
        let dose = """
            {"resourceType":"Immunization","status":"completed","vaccineCode":\(vaccine),"lotNumber":"\(lot)",\
            "patient":{"reference":"resource:0"},"occurrenceDateTime":"2021-03-01"}
            """
        let entries = [patient, dose].enumerated().map { number, resource in
            #"{"fullUrl":"resource:\#(number)","resource":\#(resource)}"#
        }
        return #"{"resourceType":"Bundle","type":"collection","entry":[\#(entries.joined(separator: ","))]}"#
    }

    private func card(_ bundle: String? = nil, other: String = "", credential: String = "") throws -> String {
        try press.card(press.payload(bundle ?? self.bundle(), other: other, credential: credential))
    }

    private func reader(trusting: Bool = true, revoked: [String] = []) throws -> DeliveryReader {
        var reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
        guard trusting else { return reader }
        let keys = try #require(IssuerKey.keys(in: press.keySet()))
        let lists = [RevocationList(press.revocations(revoked))].compactMap { $0 }
        reader.issuers = CardIssuers([CardIssuer(name: "clinic", url: press.issuer, keys: keys, revocations: lists)])
        return reader
    }

    private func archive() throws -> SQLiteArchive {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cards-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteArchive(path: folder.appending(path: "a.db").path, tables: MergingTables(.standard))
    }

    private func receive(_ text: String, _ archive: SQLiteArchive, _ reader: DeliveryReader) async throws {
        let receive = Receive(reader: reader, archive: archive)
        _ = try await receive(Parcel(name: "card", source: "family", bytes: Array(text.utf8)), at: time)
    }

    private func reading(_ bytes: [UInt8], _ reader: DeliveryReader) throws -> Reading {
        let read = reader.read(Parcel(name: "card", source: "family", bytes: bytes), at: time)
        #expect(read.count == 1)
        return try #require(read.first?.reading)
    }

    @Test func `a card of a trusted issuer is merged with what others say of the person`() async throws {
        let archive = try archive()
        let reader = try reader()
        try await receive(message.replacing("\n", with: "\r"), archive, reader)
        try await receive(card(), archive, reader)
        let people = try await archive.people(matching: "", limit: 9)
        #expect(people.count == 1)
        #expect(people.first?.person.sources.count == 2)
        await archive.close()
    }

    @Test func `a card of anybody else is a document of nobody known`() async throws {
        let archive = try archive()
        let reader = try reader(trusting: false)
        try await receive(message.replacing("\n", with: "\r"), archive, reader)
        try await receive(card(), archive, reader)
        let people = try await archive.people(matching: "Quillfeather", limit: 9)
        #expect(people.count == 1)
        #expect(people.first?.person.sources.count == 1)
        await archive.close()
    }

    @Test func `A26 a trusted card is its issuer's word, with references that lead to its own resources`() throws {
        let read = try reading(CardPress.file([card()]), reader())
        let said = try #require(read.contributions.first { $0.patient != nil })
        #expect(said.source == "clinic")
        #expect(said.resources.map(\.kind) == ["Immunization"])
        let dose = try #require(said.resources.first)
        #expect(dose.place.path.hasPrefix("verifiableCredential[0]."))
        let reference = #""reference":"Patient/\#(said.subjectID ?? "?")""#
        #expect(String(decoding: dose.json, as: UTF8.self).contains(reference))
        #expect(!read.findings.contains { $0.code == .signatureUntrusted })
        #expect(read.ledger.unmapped == 0 && read.ledger.refused == 0)
    }

    @Test func `A26 one card has the same ids as file, as text and as codes`() throws {
        let text = try card()
        let reader = try reader()
        let codes = CardPress.codes(text, 3).reversed().joined(separator: "\n")
        let ids = try [CardPress.file([text]), Array(text.utf8), Array(codes.utf8)].map { bytes in
            try reading(bytes, reader).contributions.flatMap { $0.resources.map(\.id) + [$0.subjectID ?? ""] }
        }
        #expect(Set(ids).count == 1)
    }

    @Test func `cards of a file that describe the person alike are of one person`() throws {
        let two = try CardPress.file([card(), card(bundle(lot: "CD34"))])
        let links = try reading(two, reader()).contributions.flatMap(\.links)
        #expect(links.count == 1)
        let other = try CardPress.file([card(), card(bundle(given: "Ben"))])
        #expect(try reading(other, reader()).contributions.allSatisfy { $0.links.isEmpty })
    }

    @Test(arguments: [
        (#","exp":1700000000"#, "", "card.payload.exp"), (#","nbf":9900000000"#, "", "card.payload.nbf"),
        ("", #","rid":"gone""#, "card.payload.vc.rid"),
    ])
    func `a card that does not hold is a document with the reason beside it`(
        _ other: String,
        _ credential: String,
        _ path: String
    ) throws {
        let start = other.contains("nbf") ? 9_900_000_000 : 1_600_000_000
        let payload = press.payload(
            bundle(),
            from: start,
            other: other.contains("nbf") ? "" : other,
            credential: credential
        )
        let read = try reading(Array(press.card(payload).utf8), reader(revoked: ["gone"]))
        let finding = try #require(read.findings.first)
        #expect(finding.code == .signatureUntrusted && finding.place.path == path)
        let said = try #require(read.contributions.first)
        #expect(said.source == "family" && said.patient == nil)
        #expect(said.resources.map(\.kind) == ["DocumentReference"])
        let json = String(decoding: try #require(said.resources.first).json, as: UTF8.self)
        #expect(json.contains("unverified") && !json.contains("Quillfeather"))
        #expect(read.ledger.asTextOnly == read.ledger.leaves && read.ledger.leaves > 0)
    }

    @Test func `one card of a file that cannot be read costs itself only`() throws {
        let read = try reading(CardPress.file([card(), "a.b.c"]), reader())
        #expect(read.contributions.contains { $0.source == "clinic" })
        #expect(read.findings.map(\.place.path) == ["verifiableCredential[1]"])
    }

    @Test func `a file without a readable card is kept and says why`() throws {
        let bytes = CardPress.file(["a.b.c"])
        let read = try reader().read(Parcel(name: "card", source: "family", bytes: bytes), at: time)
        #expect(read.first?.reading == nil)
        #expect(read.first?.bytes == bytes)
        #expect(read.first?.refusals.map(\.code.description) == ["card.refused"])
    }

    @Test func `keys of an issuer are no record`() throws {
        let read = try reader().read(Parcel(name: "keys", source: "family", bytes: press.keySet()), at: time)
        #expect(read.first?.refusals.map(\.code.description) == ["keys.noRecord"])
    }

    @Test(arguments: [true, false]) func `lineage finds a card again, believed or not`(_ isTrusted: Bool) async throws {
        let archive = try archive()
        let reader = try reader(trusting: isTrusted)
        try await receive(card(), archive, reader)
        let said = try reading(Array(card().utf8), reader).contributions.flatMap(\.resources)
        #expect(said.map(\.kind) == [isTrusted ? "Immunization" : "DocumentReference"])
        let stored = try await archive.stated().values.joined()
        let trace = TraceLineage(archive: archive, reader: reader)
        let kind = isTrusted ? "Immunization" : "DocumentReference"
        var found: [SourceLineage] = []
        for id in stored { found += (try? await trace(kind: kind, id: id)) ?? [] }
        let lineage = try #require(found.first)
        #expect(lineage.state == .current)
        let status = try #require(lineage.lineage?.elements.first { $0.path == "status" })
        #expect(status.origin == (isTrusted ? .sent : .fixed))
        if isTrusted { #expect(status.places.first?.path.hasPrefix("card.") == true) }
        await archive.close()
    }

    @Test func `replaying long after a card has ended makes no difference`() async throws {
        let archive = try archive()
        let reader = try reader()
        try await receive(card(other: #","exp":1777809601"#), archive, reader)
        var differences: [ReplayDifference] = []
        let later = Timestamp(milliseconds: 1_999_999_999_000)
        let replay = Replay(archive: archive, reader: reader)
        try await replay(isApplied: false, at: later) { differences += $0.differences }
        #expect(differences.isEmpty)
        await archive.close()
    }
}
