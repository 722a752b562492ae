import RecordStore
import Testing

@Suite struct SearchTextTests {
    @Test(
        arguments: [
            ("Müller", "muller"), ("Mu\u{308}ller", "muller"), ("ÁGNES", "agnes"), ("Straße", "strasse"),
            ("STRASSE", "strasse"), ("İnci", "inci"), ("Ｏｋ", "ok"), ("ﬁn", "fin"), ("ΟΔΥΣΣΕΎΣ", "οδυσσευσ"),
            ("Οδυσσεύς", "οδυσσευσ"), ("\u{A0}a\u{3000}b\t", "a b"), ("a\tb\n", "a b"), ("a\u{2011}b", "a-b"),
            ("김", "김"), ("\u{1100}\u{1175}\u{11B7}", "김"), ("が", "が"), ("か\u{3099}", "が"), ("", ""), (" ", ""),
        ]
    )
    func `words fold to the same in every spelling of accents, capitals, blanks and dashes`(
        _ text: String,
        _ folded: String
    ) {
        #expect(Array(SearchText.fold(text).utf8) == Array(folded.utf8))
        #expect(Array(SearchText.fold(folded).utf8) == Array(folded.utf8))
    }

    @Test func `a word begins behind each blank and each hyphen`() {
        #expect(SearchText.tails(of: "anna-maria lena") == ["anna-maria lena", "maria lena", "lena"])
        #expect(SearchText.tails(of: "a--b") == ["a--b", "-b", "b"])
        #expect(SearchText.tails(of: "") == [])
        #expect(SearchText.words(of: "anna-maria  lena") == ["anna-maria", "lena"])
    }
}
