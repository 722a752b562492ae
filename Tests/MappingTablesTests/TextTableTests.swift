import Testing

@testable import MappingTables

@Suite struct TextTableTests {
    @Test(arguments: [0, 1, 2, 3, 100, 5_000])
    func `a table finds each of its texts and no other`(_ count: Int) {
        let rows = Dictionary(uniqueKeysWithValues: (0..<count).map { ("2.16.840.1.\($0)", $0) })
        let table = TextTable(rows)
        for (text, number) in rows { #expect(table[text] == number) }
        #expect(table["2.16.840.1."] == nil && table[""] == nil && table["2.16.840.1.\(count)"] == nil)
        #expect(table.rows == rows)
    }

    @Test func `texts beyond ASCII are found in either spelling`() {
        let table = TextTable(["caf\u{E9}": 1, "µg": 2, "mg": 3])
        #expect(table["caf\u{E9}"] == 1 && table["cafe\u{301}"] == 1)
        #expect(table["µg"] == 2 && table["mg"] == 3 && table["cafe"] == nil)
        #expect(table.rows == ["caf\u{E9}": 1, "µg": 2, "mg": 3])
    }
}
