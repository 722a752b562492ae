import Findings
import Testing

@Suite struct FindingTests {
    @Test func `a finding prints as severity, code and place`() {
        let finding = Finding(.warning, Finding.Code("time.invalid"), at: Place(path: "PID[1]-7"))
        #expect(finding.description == "warning time.invalid PID[1]-7")
    }

    @Test func `a place says its line before its byte`() {
        #expect(Place(offset: 7, line: 2, path: "/a").description == "/a (line 2)")
        #expect(Place(offset: 7, path: "a").description == "a (byte 7)")
        #expect(Place(path: "a").description == "a")
        #expect(Place(line: 3, path: "").description == "line 3")
    }

    @Test func `an empty leaf holds nothing`() {
        #expect(Leaf.empty.isEmpty)
        #expect(!Leaf("x", index: 0).isEmpty)
    }

    @Test func `counts of two parts add up class by class`() {
        var (whole, part) = (LedgerCount(), LedgerCount())
        (part.leaves, part.mapped, part.structural, part.omitted) = (10, 4, 3, 1)
        (part.asTextOnly, part.refused, part.unmapped) = (0, 1, 1)
        whole += part
        whole += part
        #expect(whole.leaves == 20)
        #expect(
            whole.mapped + whole.structural + whole.omitted + whole.asTextOnly + whole.refused + whole.unmapped == 20
        )
    }
}
