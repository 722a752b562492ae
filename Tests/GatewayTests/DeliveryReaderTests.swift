import ClinicalRecord
import Findings
import Gateway
import MappingTables
import Testing
import ZipArchive

@Suite struct DeliveryReaderTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())
    private let patient = Array(#"{"resourceType":"Patient","id":"p"}"#.utf8)
    private let message = "MSH|^~\\&|LAB|H|C|H|20260501||ADT^A08|1|P|2.5.1\rPID|1||7^^^H^MR||Doe^Ann||19800101|F\r"

    private func read(_ bytes: [UInt8]) -> [ReadDelivery] {
        reader.read(Parcel(name: "file", source: "lakeside", bytes: bytes))
    }

    @Test(arguments: [
        ("{\"resourceType\":\"Patient\"}", DeliveryFormat.fhirJSON),
        ("\u{FEFF}  {\"resourceType\":\"Patient\"}", .fhirJSON),
        ("{\"a\":\"}\\\"\"}\n{\"b\":1}", .fhirNDJSON),
        ("{\n\"resourceType\":\"Patient\"}", .fhirJSON),
        ("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", .ccda),
        ("<Patient xmlns=\"http://hl7.org/fhir\"/>", .fhirXML),
        ("MSH|^~\\&|", .hl7v2), ("\u{0B}MSH|^~\\&|", .hl7v2), ("FHS|^~\\&|", .hl7v2),
        ("{\"verifiableCredential\":[]}", .healthCard), ("hello", .unknown), ("", .unknown),
    ])
    func `the first bytes tell the format`(_ text: String, _ format: DeliveryFormat) {
        #expect(DeliveryFormat(recognising: Array(text.utf8)) == format)
    }

    @Test func `a zip is taken apart`() throws {
        let members = [
            ZipMember(name: "a.json", bytes: patient), ZipMember(name: "b/c.hl7", bytes: Array(message.utf8)),
        ]
        var bytes: [UInt8] = []
        let zip = try ZipWriter(modified: 0) { bytes += $0 }
        for member in members { try zip.add(member) }
        try zip.finish()
        let deliveries = read(bytes)
        #expect(deliveries.map(\.name) == ["file/a.json", "file/b/c.hl7"])
        #expect(deliveries.allSatisfy { $0.reading != nil })
        #expect(deliveries.map(\.format) == [.fhirJSON, .hl7v2])
    }

    @Test func `each message of a batch is a delivery of its own, and a wrong count is found`() {
        let batch = "BHS|^~\\&|\r" + message + message.replacing("|1|P|", with: "|2|P|") + "BTS|3\r"
        let deliveries = read(Array(batch.utf8))
        #expect(deliveries.map(\.name) == ["file#1", "file#2"])
        #expect(deliveries.first?.findings.contains { $0.code.description == "batch.count" } == true)
    }

    @Test(arguments: [
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><id>", "{\"resourceType\":\"Patient\",}", "nothing known",
    ])
    func `what cannot be read keeps its bytes and says where it broke`(_ text: String) throws {
        let delivery = try #require(read(Array(text.utf8)).first)
        #expect(delivery.reading == nil)
        #expect(delivery.bytes == Array(text.utf8))
        let refusal = try #require(delivery.refusals.first)
        #expect(refusal.severity == .error)
        #expect(!refusal.description.contains("Patient"))
    }
}
