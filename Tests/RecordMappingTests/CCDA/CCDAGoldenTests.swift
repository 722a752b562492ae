import ClinicalRecord
import Findings
import Fixtures
import MappingTables
import RecordMapping
import Testing

@Suite struct CCDAGoldenTests {
    @Test(arguments: try GoldenFolder.all("ccda"))
    func `a document becomes the resources and the findings that lie beside it`(_ folder: GoldenFolder) throws {
        let reading = try Reading(ccda: folder.bytes("in.xml"), site: Site(named: "lakeside"), tables: .standard)
        #expect(try folder.difference("bundle.json", reading.bundleText) == nil)
        #expect(try folder.difference("findings.txt", reading.findingsText) == nil)
    }

    @Test(arguments: try GoldenFolder.all("ccda"))
    func `A35 reading a document again gives the same bytes`(_ folder: GoldenFolder) throws {
        let bytes = try folder.bytes("in.xml")
        let first = try Reading(ccda: bytes, site: Site(named: "lakeside"), tables: .standard)
        #expect(try Reading(ccda: bytes, site: Site(named: "lakeside"), tables: .standard) == first)
    }

    @Test(arguments: try GoldenFolder.all("ccda"))
    func `every leaf ends in exactly one class`(_ folder: GoldenFolder) throws {
        let count = try Reading(ccda: folder.bytes("in.xml"), site: Site(named: "lakeside"), tables: .standard).ledger
        let sum = count.mapped + count.structural + count.omitted + count.asTextOnly + count.refused + count.unmapped
        #expect(sum == count.leaves)
        #expect(count.leaves > 0)
    }

    @Test(arguments: try GoldenFolder.all("ccda"))
    func `A27 every reference leads to a resource of the same contribution`(_ folder: GoldenFolder) throws {
        let reading = try Reading(ccda: folder.bytes("in.xml"), site: Site(named: "lakeside"), tables: .standard)
        let text = reading.bundleText
        let known = Set(reading.all.map { "\($0.kind)/\($0.id)" })
        #expect(known.count == reading.all.count)
        for piece in text.split(separator: "\"reference\":\"").dropFirst() {
            let target = String(piece.prefix { $0 != "\"" })
            #expect(known.contains(target), "\(target)")
        }
    }
}
