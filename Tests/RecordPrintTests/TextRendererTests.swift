import ClinicalRecord
import Fixtures
import Testing

@testable import RecordPrint

@Suite struct TextRendererTests {
    @Test(arguments: try GoldenFolder.all("print"))
    func `a record prints as the text that lies beside it`(_ folder: GoldenFolder) throws {
        let record = try #require(Sample.named[folder.description])
        let text = TextRenderer().render(.patientSummary(record, printed: Sample.printed))
        #expect(try folder.difference("summary.txt", text) == nil)
    }

    @Test func `no line is wider than the page`() {
        var summary = Sample.family
        summary.medications[0].name = String(repeating: "王", count: 300)
        summary.medications[0].dosage = String(repeating: "endless", count: 60)
        summary.person?.name = String(repeating: "long name ", count: 30)
        for wording in Wording.all {
            let text = TextRenderer().render(.patientSummary(summary, printed: Sample.printed, wording: wording))
            let widths = text.split(separator: "\n").map { TextWidth.columns(String($0)) }
            #expect((widths.max() ?? 0) <= TextRenderer.width)
        }
    }

    @Test func `wide characters count twice and marks not at all`() {
        #expect(TextWidth.columns("王e\u{301}") == 3)
        #expect(TextWidth.wrap("aa bb cc", to: 8) == ["aa bb cc"])
        #expect(TextWidth.wrap("aa bb ccc", to: 8) == ["aa bb", "ccc"])
        #expect(TextWidth.wrap("abcdefghij", to: 8) == ["abcdefgh", "ij"])
        #expect(TextWidth.wrap("", to: 8) == [""])
    }

    @Test func `a table that fits is aligned, one that does not becomes entries`() {
        let columns = [PrintTable.Column("A", 1), PrintTable.Column("B", 1)]
        var text = TextWriter(width: 20)
        TextTable(PrintTable("t", columns: columns, rows: [[.init("x"), .init("yyy")]])).write(&text)
        #expect(text.finished == "A  B\n-  ---\nx  yyy\n")
        text = TextWriter(width: 20)
        TextTable(PrintTable("t", columns: columns, rows: [[.init("x"), .init("y", details: ["z"])]])).write(&text)
        #expect(text.finished == "* x\n    B: y\n       z\n")
    }

    @Test func `a flag is a word in brackets`() {
        let text = TextRenderer().render(.patientSummary(Sample.family, printed: Sample.printed))
        #expect(text.contains("* Penicillin (medicine) [High risk] [Sources disagree]\n"))
        #expect(text.contains("7.9 % [High]\n"))
    }
}
