import Testing

@testable import RecordPrint

@Suite struct CleanTextTests {
    @Test func `N03 marks of direction and controls go, letters stay`() {
        let text = "\u{202E}evil\u{202C}\u{200B}\u{0}\u{FEFF} e\u{301} \u{1F9D1}\u{200D}\u{2695}\u{2069}"
        #expect(CleanText.clean(text) == "evil e\u{301} \u{1F9D1}\u{200D}\u{2695}")
    }

    @Test func `white space of any kind becomes one blank`() {
        #expect(CleanText.clean(" \t a\r\n\u{A0}\u{2028}b\u{3000}") == "a b")
    }

    @Test func `N03 a text of 100 kB is cut and says so`() {
        let text = CleanText.clean(String(repeating: "x", count: 100_000))
        #expect(text.count == CleanText.limit + 1)
        #expect(text.hasSuffix("…"))
    }

    @Test func `a text of the greatest length is whole`() {
        #expect(CleanText.clean("abc ", limit: 3) == "abc")
        #expect(CleanText.clean("abcd", limit: 3) == "abc…")
    }

    @Test(arguments: [("فاطمة", true), ("שרה", true), ("王小明", false), ("María", false), ("", false)])
    func `the scripts that run from right to left are known`(_ text: String, _ isSo: Bool) {
        #expect(CleanText.isRightToLeft(text) == isSo)
    }
}
