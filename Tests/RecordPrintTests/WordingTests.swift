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

    @Test(
        arguments: [
            ("2026-05-03", "2026-05-05", "3 to 5 May 2026"), ("2026-05-03", "2026-06-01", "3 May to 1 June 2026"),
            ("2025-12-30", "2026-01-02", "30 December 2025 to 2 January 2026"),
            ("2026-05-03", "2026-05-03", "3 May 2026"),
            ("2026-05", "2026-06-02", "May 2026 to 2 June 2026"), ("2026-05-03", "2026-06", "3 May 2026 to June 2026"),
            ("2026-05-03", "2025-05-01", "3 May 2026, until 1 May 2025"), ("2026-05-03", nil, "3 May 2026"),
        ] as [(String, String?, String)]
    )
    func `a period leaves away what its end says too`(_ start: String, _ end: String?, _ printed: String) {
        #expect(english.period(start, end).description == printed)
    }

    @Test func `a Spanish period is Spanish`() {
        #expect(Wording.spanish.period("2026-05-03", "2026-06-01").description == "3 de mayo a 1 de junio de 2026")
    }

    @Test(
        arguments: [
            ("2026-05-03T14:05:00+02:00", "2026-05-03T14:40:00+02:00", "3 May 2026, 14:05 to 14:40 (UTC+02:00)"),
            (
                "2026-05-03T14:05:00+02:00", "2026-05-03T14:40:00Z",
                "3 May 2026, 14:05 (UTC+02:00) to 3 May 2026, 14:40 (UTC)"
            ),
            ("2026-05-03T14:05:00Z", nil, "3 May 2026, 14:05 (UTC)"),
        ] as [(String, String?, String)]
    )
    func `two moments of one day share it`(_ start: String, _ end: String?, _ printed: String) {
        #expect(english.moments(start, end).description == printed)
    }

    @Test(arguments: [
        ("age 51 a", "at age 51 years"), ("age 1 year", "at age 1 year"), ("age 3 mo", "at age 3 months"),
        ("age 5 fortnights", "age 5 fortnights"), ("age", "age"),
    ])
    func `an age is told in words`(_ spelled: String, _ printed: String) {
        #expect(english.day(spelled).description == printed)
    }

    @Test(arguments: [
        ("+1 (312) 5550142", "+1 (312) 555-0142"), ("+1(312)555-0163", "+1 (312) 555-0163"),
        ("312.555.0142", "(312) 555-0142"), ("tel:+13125550142", "+1 (312) 555-0142"),
        ("+44 20 7946 0958", "+44 20 7946 0958"), ("0612345678", "0612345678"),
        ("312 555 0142 ext 5", "312 555 0142 ext 5"),
        ("555-0142", "555-0142"), ("+49 3125550142", "+49 3125550142"), ("", ""),
    ])
    func `a telephone number is grouped if it is of North America, and no digit changes`(
        _ sent: String,
        _ printed: String
    ) {
        #expect(PhoneNumber.spell(sent).description == printed)
    }

    @Test(arguments: [("es-MX", "Spanish"), ("EN", "English"), ("Swedish", "Swedish"), ("tlh", "tlh")])
    func `the tag of a common language is told by its name`(_ tag: String, _ printed: String) {
        #expect(english.language(named: tag).description == printed)
    }
}
