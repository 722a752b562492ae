import Fixtures
import Testing

@Suite struct CCDARoundTripTests {
    @Test(arguments: try GoldenFolder.all("ccda"))
    func `what is written says what was read`(_ folder: GoldenFolder) throws {
        let record = try WrittenRecord(reading: folder.bytes("in.xml"))
        let (before, after) = (try record.facts, try record.back().facts)
        let lost = before.filter { !after.contains($0) }
        let invented = after.filter { !before.contains($0) }
        #expect(lost.isEmpty, "lost: \(lost)")
        #expect(invented.isEmpty, "invented: \(invented)")
    }

    @Test(arguments: try GoldenFolder.all("ccda"))
    func `writing what was written changes no fact any more`(_ folder: GoldenFolder) throws {
        let once = try WrittenRecord(reading: folder.bytes("in.xml")).back()
        #expect(try once.back().facts == once.facts)
    }

    @Test func `the same record gives the same bytes`() throws {
        let folder = try #require(try GoldenFolder.all("ccda").first { "\($0)" == "results" })
        let bytes = try folder.bytes("in.xml")
        #expect(try WrittenRecord(reading: bytes).document() == WrittenRecord(reading: bytes).document())
    }
}
