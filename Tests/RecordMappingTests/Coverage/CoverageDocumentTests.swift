import Fixtures
import Testing

@testable import CCDA

@Suite struct CoverageDocumentTests {
    /// `RECORD=1` rewrites the page.
    @Test func `the page of what is read says what the code does`() throws {
        #expect(try GoldenFolder.documentation.difference("coverage.md", CoverageDocument.text()) == nil)
    }

    @Test func `every section of the table has a name`() {
        #expect(Set(SectionNames.names.keys) == SectionTable.known)
    }

    @Test(arguments: SegmentSample.people + SegmentSample.care + SegmentSample.orders)
    func `nothing of a segment that a mapping reads is lost`(_ sample: SegmentSample) throws {
        let coverage = try SegmentCoverage(sample)
        #expect(coverage.fields.values.reduce(0) { $0 + $1.count } == sample.fields.count)
        #expect(coverage.fields[.unread] == nil)
        #expect(coverage.fields[.refused] == nil)
    }
}
