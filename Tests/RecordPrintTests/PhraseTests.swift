import Testing

@testable import RecordPrint

@Suite struct PhraseTests {
    @Test func `a place in a sentence takes its value as data`() {
        let phrase = Phrase("Born {date} in {place}", ["place": .data("Lima"), "date": "1980"])
        #expect(phrase.pieces == [.words("Born 1980 in "), .data("Lima")])
    }

    @Test(arguments: ["{{7*7}}", "${}", "%n%s", "{name}", "{", "}"])
    func `N05 braces in a value are never read as a place`(_ value: String) {
        let phrase = Phrase("By {name}.", ["name": .data(value)])
        #expect(phrase.description == "By \(value).")
    }

    @Test func `an unfinished place stays as it is`() {
        #expect(Phrase("a {b", ["b": "x"]).description == "a {b")
    }

    @Test func `joining leaves no separator behind an empty phrase`() {
        #expect(Phrase(["", "a", "", "b", ""]).description == "a, b")
        #expect(Phrase([] as [Phrase]).isEmpty)
    }
}
