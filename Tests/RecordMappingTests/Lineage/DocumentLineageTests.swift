import ClinicalRecord
import Findings
import MappingTables
import RecordMapping
import Testing

@Suite struct DocumentLineageTests {
    private typealias Sample = CCDASample

    private func sample(_ sections: [String], time: String = "20240315103000-0500") throws -> LineageSample {
        let bytes = Sample.document(sections, time: time)
        return LineageSample(
            bytes,
            .ccda,
            try Reading(ccda: bytes, site: Site(named: "lakeside"), tables: .standard)
        )
    }

    private let statement =
        "/ClinicalDocument/component[1]/structuredBody[1]/component[1]/section[1]/entry[1]/act[1]"
        + "/entryRelationship[1]/observation[1]"

    @Test func `elements of a problem name their attributes, with the line`() throws {
        let lineage = try sample([Sample.problems(Sample.problem("p1"))]).trace("Condition")
        #expect(lineage.paths("code.coding[0].code") == ["\(statement)/value[1]/@code"])
        #expect(lineage.paths("code.coding[0].display") == ["\(statement)/value[1]/@displayName"])
        #expect(lineage.paths("onsetDateTime") == ["\(statement)/effectiveTime[1]/low[1]/@value"])
        #expect(lineage.paths("identifier[0].value") == ["\(statement)/id[1]/@extension"])
        #expect(lineage.elements.first { $0.path == "onsetDateTime" }?.places.first?.line == 5)
    }

    @Test func `values without which there is no such resource are told apart from its own`() throws {
        let lineage = try sample([Sample.problems(Sample.problem("p1"))]).trace("Condition")
        #expect(lineage.deciding.map(\.path).contains { $0.hasPrefix("\(statement)/@") || $0.contains("templateId") })
        #expect(!lineage.deciding.map(\.path).contains("\(statement)/value[1]/@code"))
    }

    @Test func `A10 a time that borrows its offset is traced to the lender too`() throws {
        let entry = Sample.problem("p1", time: "<low value='20180102101500'/>")
        let lineage = try sample([Sample.problems(entry)]).trace("Condition", element: "onsetDateTime")
        #expect(lineage.paths("onsetDateTime").contains("/ClinicalDocument/effectiveTime[1]/@value"))
        #expect(lineage.paths("onsetDateTime").contains("\(statement)/effectiveTime[1]/low[1]/@value"))
    }

    @Test func `what depends on the bytes as a whole says so`() throws {
        let lineage = try sample([Sample.problems(Sample.problem("p1"))]).trace("DocumentReference")
        #expect(lineage.origin("content[0].attachment.size") == .whole)
        #expect(lineage.origin("status") == .fixed)
    }
}
