import ClinicalRecord
import Findings
import Fixtures
import HL7v2
import JSONTree
import MappingTables
import RecordMapping
import Testing

@Suite struct HL7v2GoldenTests {
    @Test(arguments: try GoldenFolder.all("hl7v2"))
    func `a message becomes the resources and the findings that lie beside it`(_ folder: GoldenFolder) throws {
        let readings = try Reading.readings(
            hl7v2Batch: folder.bytes("in.hl7"),
            site: Site(named: "lakeside"),
            tables: .standard
        )
        var entries: [String] = []
        var lines: [String] = []
        for (number, message) in readings.enumerated() {
            let reading = try message.outcome.get()
            if readings.count > 1 { lines.append("message \(number + 1)") }
            lines += Self.lines(reading)
            for contribution in reading.contributions {
                let resources = [contribution.patient].compactMap(\.self) + contribution.resources
                entries += resources.map { "{\"resource\":\(String(decoding: $0.json, as: UTF8.self))}" }
            }
        }
        let bundle =
            "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\(entries.joined(separator: ","))]}"
        let tree = try JSONTree(Array(bundle.utf8))
        let indented = String(decoding: tree.indented(), as: UTF8.self)
        #expect(try folder.difference("bundle.json", indented) == nil)
        #expect(try folder.difference("findings.txt", lines.joined(separator: "\n") + "\n") == nil)
    }

    private static func lines(_ reading: Reading) -> [String] {
        var lines = reading.findings.map(\.description)
        lines += reading.unmapped.map { "unmapped \($0)" }
        for contribution in reading.contributions {
            let resources = contribution.resources.map(\.kind).sorted()
            lines.append("person \(contribution.subjectID ?? "-"): \(resources.joined(separator: " "))")
            lines += contribution.links.map { "link \($0.kind.rawValue) \($0.otherID)" }
        }
        return lines
    }

    @Test(arguments: try GoldenFolder.all("hl7v2"))
    func `A27 A35 references resolve, classes sum to the leaves, and reading again gives the same`(
        _ folder: GoldenFolder
    ) throws {
        let bytes = try folder.bytes("in.hl7")
        let site = Site(named: "lakeside")
        let first = try Reading.readings(hl7v2Batch: bytes, site: site, tables: .standard)
        let second = try Reading.readings(hl7v2Batch: bytes, site: site, tables: .standard)
        for (one, other) in zip(first, second) {
            let reading = try one.outcome.get()
            #expect(try other.outcome.get() == reading)
            let count = reading.ledger
            let sum = count.mapped + count.structural + count.omitted + count.asTextOnly + count.refused
            #expect(sum + count.unmapped == count.leaves)
            for contribution in reading.contributions {
                let resources = [contribution.patient].compactMap(\.self) + contribution.resources
                let known = Set(resources.map { "\($0.kind)/\($0.id)" })
                #expect(known.count == resources.count)
                for reference in resources.flatMap({ References.all(in: $0.json) }) {
                    #expect(known.contains(reference))
                }
            }
        }
    }
}
