import CCDA
import ClinicalRecord
import FHIRR4
import Findings
import MappingTables
import RecordMapping
import Testing

@Suite struct CCDAHostileTests {
    @Test func `X14 one entry id on two different problems is two problems`() throws {
        let other = CCDASample.problem("1", value: CCDASample.coded("38341003", "Hypertension"))
        let reading = try CCDASample.reading([CCDASample.problems(CCDASample.problem("1") + other)])
        let conditions = try reading.resources(Condition.self)
        #expect(conditions.compactMap { $0.code?.coding.first?.code } == ["195967001", "38341003"])
        #expect(Set(conditions.compactMap(\.id)).count == 2)
    }

    @Test func `X14 repeated template ids change nothing`() throws {
        let twice = CCDASample.problem("1").replacing(
            "<templateId root=\"\(CCDASample.entry)4\"/>",
            with: String(repeating: "<templateId root=\"\(CCDASample.entry)4\"/>", count: 3)
        )
        let reading = try CCDASample.reading([CCDASample.problems(twice)])
        #expect(try reading.resources(Condition.self).count == 1)
    }

    @Test func `X16 foreign elements of the same name are not read`() throws {
        let foreign = CCDASample.problem("1").replacing("<value ", with: "<value xmlns='urn:example:other' ")
        let reading = try CCDASample.reading([CCDASample.problems(foreign)])
        #expect(try reading.resources(Condition.self).first?.code?.coding.isEmpty == true)
    }

    @Test func `X18 a document cut at any byte is refused`() throws {
        let bytes = CCDASample.document([CCDASample.problems(CCDASample.problem("1"))])
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: DocumentError.self) {
                try Reading(ccda: Array(bytes[..<count]), site: Site(named: "lakeside"), tables: .standard)
            }
        }
    }

    @Test func `X08 sections inside one another up to the limit are read`() throws {
        let deep = (0..<60).reduce("<section><title>end</title></section>") { inner, _ in
            "<section><component>\(inner)</component></section>"
        }
        let reading = try CCDASample.reading([deep])
        var sections = try #require(reading.resources(Composition.self).first).section
        var depth = 1
        while let inner = sections.first?.section, !inner.isEmpty {
            sections = inner
            depth += 1
        }
        #expect(depth == 16)
        #expect(sections.count == 46)
        #expect(sections.last?.title == "end")
    }

    @Test func `a thousand authors who say the same are one, and every leaf of them is accounted for`() throws {
        let author = """
            <author><time value="2024"/><assignedAuthor><id root="1.2.7" extension="9"/><addr><city>S</city></addr>\
            <assignedPerson><name>Ole Berg</name></assignedPerson></assignedAuthor></author>
            """
        let entries = (0..<1000).map { CCDASample.problem("\($0)", more: author) }.joined()
        let reading = try CCDASample.reading([CCDASample.problems(entries)])
        #expect(try reading.resources(Practitioner.self).count == 1)
        #expect(reading.ledger.unmapped == 0)
        #expect(try reading.resources(Condition.self).count == 1000)
    }

    @Test func `no finding holds a value of the document`() throws {
        let secret = "Zyxwvut"
        let entry = CCDASample.problem(
            "1",
            value: "<value xsi:type='CD' code='\(secret)' codeSystem='\(secret)'/>",
            time: "<low value='\(secret)'/>"
        )
        let reading = try CCDASample.reading([CCDASample.problems(entry)])
        #expect(!reading.findings.isEmpty)
        #expect(!reading.findings.contains { $0.description.contains(secret) })
    }
}
