import Testing

@testable import MappingTables

/// The reading of comma-separated text.
@Suite struct TableScannerTests {
    private func rows(_ text: String) throws -> [[String]] {
        try TableFile("x.csv", text).rows(columns: ["a", "b"]).map(\.cells)
    }

    @Test func `cells may be quoted, doubled and spread over lines`() throws {
        let text = "a,b\r\n1,\"x, y\"\r\n\n2,\"a \"\"b\"\"\nc\"\n3,"
        #expect(try rows(text) == [["1", "x, y"], ["2", "a \"b\"\nc"], ["3", ""]])
    }

    @Test func `lines are counted through quoted line breaks`() throws {
        let rows = try TableFile("x.csv", "a,b\n1,\"x\ny\"\n2,z\n").rows(columns: ["a", "b"])
        #expect(rows.map(\.line) == [2, 4])
    }

    @Test func `a byte order mark is no part of the header`() throws {
        #expect(try rows("\u{FEFF}a,b\n1,2\n") == [["1", "2"]])
    }

    @Test func `another header is refused`() {
        #expect(throws: TableError(.badHeader, file: "x.csv", line: 1)) { try rows("a,c\n1,2\n") }
        #expect(throws: TableError(.badHeader, file: "x.csv", line: 1)) { try rows("") }
    }

    @Test(arguments: ["1\n", "1,2,3\n", "1,\"2\n", "1,\"2\"3\n"])
    func `a ragged or open line is refused with its number`(_ line: String) {
        #expect(throws: TableError(.badRow, file: "x.csv", line: 3)) { try rows("a,b\n0,0\n" + line) }
    }

    @Test func `an error names file, line and reason`() {
        #expect(TableError(.badRow, file: "v2/x.csv", line: 7).description == "v2/x.csv:7: badRow")
    }
}
