import Testing

@testable import RecordPrint

@Suite struct WordingTests {
    let english = Wording.english

    @Test(arguments: [
        ("2026-05-03", "3 May 2026"), ("2026-05", "May 2026"), ("2026", "2026"),
        ("2026-05-03T14:05:00+02:00", "3 May 2026"), ("about age 12", "about age 12"), ("2026-13-01", "2026-13-01"),
        ("2026-05-3", "2026-05-3"), ("20260503", "20260503"), ("", "not recorded"),
    ])
    func `a day prints at its precision and what is no date as it is spelled`(_ spelled: String, _ printed: String) {
        #expect(english.day(spelled).description == printed)
    }

    @Test func `an unknown day is said to be unknown`() {
        #expect(english.day(nil).description == "not recorded")
        #expect(Wording.spanish.day(nil).description == "no consta")
    }

    @Test(arguments: [
        ("2026-05-03T14:05:00+02:00", "3 May 2026, 14:05 (UTC+02:00)"),
        ("2026-05-03T14:05:00-05:30", "3 May 2026, 14:05 (UTC−05:30)"),
        ("2026-05-03T14:05:09.123Z", "3 May 2026, 14:05 (UTC)"), ("2026-05-03T14:05", "3 May 2026, 14:05"),
        ("2026-05-03", "3 May 2026"),
    ])
    func `a time prints with the zone that was sent`(_ spelled: String, _ printed: String) {
        #expect(english.moment(spelled).description == printed)
    }

    @Test(arguments: [
        ("1980-05-03", "46 years"), ("1980-05-04", "45 years"), ("2024-05-04", "23 months"), ("2024-05-03", "2 years"),
        ("2026-04-02", "1 month"), ("2026-04-04", "29 days"), ("2026-05-02", "1 day"), ("1980", "about 46 years"),
        ("1980-06", "about 45 years"),
    ])
    func `the age is that on the day of printing`(_ born: String, _ age: String) {
        #expect(english.age(born: born, on: "2026-05-03T23:00:00Z")?.description == age)
    }

    @Test(arguments: ["2026-05-04", "unknown", ""])
    func `no age is told of the unborn and the undated`(_ born: String) {
        #expect(english.age(born: born, on: "2026-05-03") == nil)
    }

    @Test func `a Spanish date is Spanish`() {
        #expect(Wording.spanish.moment("2026-05-03T14:05:00Z").description == "3 de mayo de 2026, 14:05 (UTC)")
    }

    @Test func `a language tag finds its wording and English stands in`() {
        #expect(Wording.of("es-MX").language == "es")
        #expect(Wording.of("est").language == "en")
    }

    @Test func `every language has a word for every code`() {
        for wording in Wording.all { #expect(Set(wording.codes.keys) == Set(english.codes.keys)) }
    }

    @Test func `every language fills the same places`() {
        func places(_ words: Wording.Sentences) -> [String: [String]] {
            let entries = Mirror(reflecting: words).children.map { child in
                let parts = "\(child.value)".split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                return (child.label ?? "", parts.map { String($0.prefix { $0 != "}" }) }.sorted())
            }
            return Dictionary(uniqueKeysWithValues: entries)
        }
        #expect(places(english.sentences) == places(Wording.spanish.sentences))
    }

    @Test func `a code without a word prints as it is`() {
        #expect(english.word("state", "odd") == .data("odd"))
    }

    @Test func `a list ends in a word and long ones are counted`() {
        #expect(english.list(["A", "B", "C"]).description == "A, B and C")
        #expect(english.list(["A", "B", "C"], atMost: 1).description == "A and 2 more")
        #expect(english.list([String]()).description == "not recorded")
    }

    @Test func `the days of a calendar are counted from 1970`() {
        #expect(WrittenDate("1970-01-01")?.days == 0)
        #expect(WrittenDate("2000-03-01")?.days == 11_017)
        #expect(WrittenDate("1969-12-31")?.days == -1)
        #expect(WrittenDate("1970-01-01T01:00:00+02:00")?.dayNumber == -1.0 / 24)
    }
}
