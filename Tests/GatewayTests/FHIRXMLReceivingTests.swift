import ClinicalRecord
import Findings
import Fixtures
import Gateway
import JSONTree
import MappingTables
import RecordMapping
import RecordStore
import Testing

/// FHIR in XML at the door: told by its content, read as its twin in JSON is, kept as it came.
@Suite struct FHIRXMLReceivingTests {
    private let reader = DeliveryReader(tables: .standard, sites: SiteDirectory())

    private func read(_ bytes: [UInt8], _ name: String = "file") throws -> ReadDelivery {
        try #require(reader.read(Parcel(name: name, source: "lakeside", bytes: bytes)).first)
    }

    private func codes(_ delivery: ReadDelivery) -> [String] { delivery.findings.map(\.code.description) }

    @Test(arguments: [
        ("<Patient xmlns='http://hl7.org/fhir'/>", DeliveryFormat.fhirXML),
        (
            "\u{FEFF}<?xml version='1.0'?>\n<!-- <a xmlns='b'> -->\n<f:Bundle a='>' xmlns:f = 'http://hl7.org/fhir'>",
            .fhirXML
        ),
        ("<Bundle xmlns='http://hl7.org/fhir'><system value='urn:hl7-org:v3'/></Bundle>", .fhirXML),
        ("<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:f=\"http://hl7.org/fhir\"/>", .ccda),
        ("<ADT_A01 xmlns=\"urn:hl7-org:v2xml\"/>", .hl7v2),
        ("<HealthData locale=\"en\"/>", .appleHealth),
        ("<Patient/>", .ccda),
        ("<", .ccda), ("<!--", .ccda), ("<a b", .ccda), ("<a b='", .ccda),
    ])
    func `the namespace of the root tells the format`(_ text: String, _ format: DeliveryFormat) {
        #expect(DeliveryFormat(recognising: Array(text.utf8)) == format)
    }

    @Test(arguments: try GoldenFolder.all("fhir-xml"))
    func `XML contributes what its JSON twin contributes`(_ folder: GoldenFolder) throws {
        let xml = try read(folder.bytes("in.xml"), "a.xml")
        let json = try read(folder.bytes("out.json"), "a.json")
        #expect(xml.format == .fhirXML)
        #expect(try xml.bytes == folder.bytes("in.xml"))
        let (left, right) = (try #require(xml.reading), try #require(json.reading))
        #expect(left.documentID == right.documentID)
        let resources = { (reading: [Contribution]) in
            reading.flatMap { [$0.patient].compactMap(\.self) + $0.resources }.map { "\($0.kind) \($0.id) \($0.json)" }
        }
        #expect(resources(left.contributions) == resources(right.contributions))
        #expect(left.contributions.flatMap(\.resources).allSatisfy { $0.place.line != nil && $0.place.offset == nil })
        let twin = right.findings.map { "\($0.severity) \($0.code) \($0.place.path)" }.sorted()
        let own = left.findings.map { "\($0.severity) \($0.code) \($0.place.path)" }
            .filter { !$0.contains(" /") }.sorted()
        #expect(own == twin)
        #expect(left.ledger.mapped == right.ledger.mapped)
        let classes = left.ledger
        #expect(
            classes.leaves == classes.mapped + classes.structural + classes.omitted + classes.asTextOnly
                + classes.refused + classes.unmapped
        )
    }

    @Test func `another version in XML is told as in JSON`() throws {
        let folders = try GoldenFolder.all("fhir-xml")
        let new = try read(try #require(folders.first { $0.description == "version-r5" }).bytes("in.xml"))
        #expect(codes(new).contains("version.converted"))
        #expect(new.reading?.contributions.flatMap(\.resources).map(\.kind) == ["Encounter"])
        let old = try read(try #require(folders.first { $0.description == "version-stu3" }).bytes("in.xml"))
        #expect(codes(old).contains("version.converted"))
        #expect(old.reading?.contributions.flatMap(\.resources).map(\.kind) == ["AllergyIntolerance"])
    }

    @Test(arguments: [
        ("<Basic xmlns='http://hl7.org/fhir'><code><text value='a'/></code></Basic>", "a.json", DeliveryFormat.fhirXML),
        (#"{"resourceType":"Organization","name":"a"}"#, "a.xml", .fhirJSON),
        ("<Basic xmlns='http://hl7.org/fhir'>", "a.json", .fhirXML),
    ])
    func `a name that promises another format is refused, and the bytes are kept`(
        _ text: String,
        _ name: String,
        _ format: DeliveryFormat
    ) throws {
        let delivery = try read(Array(text.utf8), name)
        #expect(delivery.format == format)
        #expect(codes(delivery) == ["format.mismatch"])
        #expect(delivery.reading == nil)
        #expect(delivery.bytes == Array(text.utf8))
    }

    @Test func `X12 a character set that the bytes contradict is a finding of its own`() throws {
        let text = "<?xml version=\"1.0\" encoding=\"ENC\"?><Basic xmlns='http://hl7.org/fhir'><id value='é'/></Basic>"
        let latin = text.replacing("ENC", with: "UTF-8").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(try read(latin).refusals.map(\.description) == ["error xml.encoding line 1"])
        #expect(try codes(read(Array(text.replacing("ENC", with: "UTF-16").utf8))) == ["xml.encoding"])
        #expect(try codes(read(Array(text.replacing("ENC", with: "x-none").utf8))) == ["xml.encoding"])
        let words = text.replacing("ENC", with: "UTF-16").utf16
        let wide = words.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        #expect(try codes(read(wide)) == ["xml.encoding"])
        let marked = try read([0xFE, 0xFF] + wide)
        #expect(marked.reading?.contributions.count == 1)
        let document = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>"
        #expect(try codes(read(Array(document.utf8))) == ["xml.encoding"])
    }

    @Test func `HL7 v2 in XML is kept, and a finding names it`() throws {
        let delivery = try read(Array("<ADT_A01 xmlns=\"urn:hl7-org:v2xml\"><MSH/></ADT_A01>".utf8), "a.xml")
        #expect(delivery.format == .hl7v2)
        #expect(delivery.reading?.contributions.isEmpty == true)
        #expect(delivery.findings.map(\.description) == ["warning format.unmapped urn:hl7-org:v2xml (line 1)"])
        #expect(try codes(read(Array("<ADT_A01 xmlns=\"urn:hl7-org:v2xml\">".utf8))) == ["xml.refused"])
    }

    @Test func `a message that speaks of less than is no XML`() throws {
        let message =
            "MSH|^~\\&|LAB|H|C|H|20260501||ORU^R01|1|P|2.5.1\rPID|1||7\rOBR|1\rOBX|1|ST|a^b||<a xmlns='c'>||||||F\r"
        let delivery = try read(Array(message.utf8))
        #expect(delivery.format == .hl7v2)
        #expect(!codes(delivery).contains("format.unmapped"))
        #expect(delivery.reading?.documentID != nil)
    }

    @Test func `X03 a document type is refused`() throws {
        let text = "<!DOCTYPE Basic SYSTEM \"http://example.org/a.dtd\"><Basic xmlns='http://hl7.org/fhir'/>"
        #expect(try codes(read(Array(text.utf8))) == ["xml.refused"])
    }
}
