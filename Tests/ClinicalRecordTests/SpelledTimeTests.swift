import ClinicalRecord
import Testing

@Suite struct SpelledTimeTests {
    @Test(arguments: [
        "", "20240101", "2024-13", "2024-02-30", "2023-02-29", "0000", "2024-1-1", "2024-01-01T",
        "2024-01-01T24:00:00Z",
        "2024-01-01T10:00:00Zx", "2024-01-01T10:00:00+1", "x024", "2024-01-01 10:00",
    ])
    func `what is no date is none`(_ text: String) {
        #expect(SpelledTime(text.utf8) == nil)
    }

    @Test func `instants count from 1970 across leap days and zones`() throws {
        #expect(try #require(SpelledTime("1970-01-01T00:00:00Z".utf8)).instant == 0)
        #expect(try #require(SpelledTime("2024-02-29T12:00:00+02:00".utf8)).instant == 1_709_200_800)
        #expect(try #require(SpelledTime("1900-03-01".utf8)).instant == -2_203_891_200)
    }

    @Test func `times agree at the coarser precision`() throws {
        func agree(_ a: String, _ b: String) throws -> Bool {
            let (mine, theirs) = (try #require(SpelledTime(a.utf8)), try #require(SpelledTime(b.utf8)))
            #expect(mine.agrees(with: theirs) == theirs.agrees(with: mine))
            return mine.agrees(with: theirs)
        }
        #expect(try agree("2024", "2024-05-01T10:00:00Z"))
        #expect(try agree("2024-05", "2024-05-31"))
        #expect(try !agree("2024-05", "2024-06-01"))
        #expect(try agree("2024-05-01T10:00:00Z", "2024-05-01T12:00:30+02:00"))
        #expect(try !agree("2024-05-01T10:00:10Z", "2024-05-01T10:00:30Z"))
        #expect(try agree("2024-05-01T10:00:00", "2024-05-01T10:00:00Z"))
    }
}
