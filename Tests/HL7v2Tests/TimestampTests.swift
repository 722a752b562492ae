import HL7v2
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("2024", "2024"), ("202405", "2024-05"), ("20240503", "2024-05-03"),
        ("202405031430-0500", "2024-05-03T14:30:00-05:00"), ("20240503143015+00", "2024-05-03T14:30:15+00:00"),
        ("20240503143015.1234+0530", "2024-05-03T14:30:15.1234+05:30"),
        ("202402292400+0000", "2024-03-01T00:00:00+00:00"),
        ("20231231240000Z", nil), ("20241231240000+0000", "2025-01-01T00:00:00+00:00"),
    ])
    func `A9 a time keeps its precision and its offset`(_ text: String, _ iso: String?) {
        #expect(Timestamp(spelling: text)?.iso8601() == iso)
    }

    @Test(arguments: [
        "200130311", "20011", "00000101", "20241301", "20230230", "19000229", "2024050325", "202405032560", "soon", "",
        "20240503143015.", "20240503+1500", "20240503143015+1401", "2024-05-03", "20240503143015+5", "20240503.5",
    ])
    func `A9 what is no time is lost, not cut`(_ text: String) {
        let time = Timestamp(spelling: text)
        let isDateOnly = text == "2024050325" || text == "20240503143015."
        #expect(time == nil || isDateOnly)
    }

    @Test func `A9 a spelling of ten digits keeps its date`() {
        #expect(Timestamp(spelling: "2024050314-0500")?.iso8601() == "2024-05-03")
        #expect(Timestamp(spelling: "2024050314305")?.iso8601(offset: "Z") == "2024-05-03")
    }

    @Test func `A9 TS-2 can only shorten`() {
        #expect(Timestamp(spelling: "20240503143015+0000", precision: "L")?.iso8601() == "2024-05")
        #expect(Timestamp(spelling: "2024", precision: "S")?.iso8601() == "2024")
    }

    @Test func `A10 a clock without an offset is left out rather than guessed`() {
        let time = Timestamp(spelling: "202405031430")
        #expect(time?.iso8601() == "2024-05-03")
        #expect(time?.iso8601(offset: "-05:00") == "2024-05-03T14:30:00-05:00")
        #expect(time?.local == "2024-05-03T14:30:00")
        #expect(Timestamp(spelling: "20240503")?.local == nil)
    }
}
