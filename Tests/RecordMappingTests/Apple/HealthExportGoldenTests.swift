import ClinicalRecord
import FHIRR4
import Findings
import Fixtures
import JSONTree
import MappingTables
import RecordMapping
import Testing
import XMLTree

/// An export with every kind of element, as a whole and in pieces: rules H1 and H2.
@Suite struct HealthExportGoldenTests {
    private func isBalanced(_ count: LedgerCount) -> Bool {
        count.leaves == count.mapped + count.structural + count.omitted + count.asTextOnly + count.refused
            + count.unmapped
    }

    @Test(arguments: try GoldenFolder.all("apple-health"))
    func `golden: every kind of element, every leaf in one class, valid R4`(_ folder: GoldenFolder) throws {
        let reading = try Reading(healthExport: folder.bytes("in.xml"), source: "phone", tables: .standard)
        let all = reading.contributions.flatMap { [$0.patient].compactMap(\.self) + $0.resources }
        let entries = all.map { "{\"resource\":\(String(decoding: $0.json, as: UTF8.self))}" }
        let bundle =
            "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\(entries.joined(separator: ","))]}"
        let valid = try Reading(fhirJSON: Array(bundle.utf8), source: "check")
        #expect(valid.findings.map(\.description) == [])
        var lines = reading.findings.map(\.description) + reading.unmapped.map { "unmapped \($0)" }
        lines += all.map { "\($0.kind) \($0.place)" }
        let indented = String(decoding: try JSONTree(Array(bundle.utf8)).indented(), as: UTF8.self)
        #expect(try folder.difference("bundle.json", indented) == nil)
        #expect(isBalanced(reading.ledger))
        #expect(try folder.difference("findings.txt", lines.joined(separator: "\n") + "\n") == nil)
    }

    @Test(arguments: [200, 500, 2000])
    func `H2 pieces of any size say the same, at the same places`(_ size: Int) throws {
        let bytes = try #require(try GoldenFolder.all("apple-health").first).bytes("in.xml")
        let whole = try Reading(healthExport: bytes, source: "phone", tables: .standard)
        let cut = try Reading(healthExport: bytes, source: "phone", tables: .standard, size: size)
        let resources = { (reading: Reading) in
            Dictionary(grouping: reading.contributions.flatMap(\.resources), by: \.id).mapValues { $0.last?.json }
        }
        #expect(resources(cut) == resources(whole))
        #expect(cut.contributions.first?.patient == whole.contributions.first?.patient)
        #expect(cut.ledger == whole.ledger)
        #expect(cut.findings == whole.findings)
        #expect(cut.unmapped == whole.unmapped)
    }
}
