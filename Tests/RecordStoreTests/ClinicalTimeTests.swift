import RecordStore
import Testing

@Suite struct ClinicalTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("1970-01-01", 0, 86_399),
        ("1970", 0, 31_535_999),
        ("1970-02", 2_678_400, 5_097_599),
        ("2024-02-29T23:59:59.999+14:00", 1_709_200_799, 1_709_200_799),
        ("2024-02-29T08:30-05:00", 1_709_213_400, 1_709_213_459),
        ("1969-12-31T23:59:59Z", -1, -1),
        ("2000-03-01", 951_868_800, 951_955_199),
        ("2024-12", 1_733_011_200, 1_735_689_599),
    ])
    func `a time covers its seconds at the precision sent`(_ text: String, _ low: Int64, _ high: Int64) {
        #expect(ClinicalTime.seconds(text.utf8) == low...high)
    }

    @Test(arguments: [
        "", "2024-", "2024-1", "2024-13", "2024-01-32", "0000", "2024-01-01T", "2024-01-01T25:00", "2024-01-01T10",
        "2024-01-01T10:00:00X", "2024-01-01T10:00+0500", "tomorrow", "20240101", "2024-01-01T10:00:00Z ",
    ])
    func `what spells no time is none`(_ text: String) {
        #expect(ClinicalTime.seconds(text.utf8) == nil)
    }

    @Test func `a timestamp is written with its milliseconds in UTC`() {
        #expect(Timestamp(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
        #expect(Timestamp(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
        #expect(Timestamp(milliseconds: 1_709_164_800_042).description == "2024-02-29T00:00:00.042Z")
        #expect(Timestamp(milliseconds: 1_709_251_199_999).description == "2024-02-29T23:59:59.999Z")
    }

    @Test func `the two agree on every day of a hundred and sixty years`() {
        for day in stride(from: Int64(-25_567), to: 32_872, by: 1) {
            let text = Timestamp(milliseconds: day * 86_400_000).description
            #expect(ClinicalTime.seconds(text.prefix(10).utf8)?.lowerBound == day * 86_400)
        }
    }
}
