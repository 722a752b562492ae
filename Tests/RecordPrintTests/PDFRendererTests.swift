import ClinicalRecord
import Fixtures
import Foundation
import Testing

@testable import RecordPrint

@Suite struct PDFRendererTests {
    private func pdf(_ summary: RecordSummary, _ paper: Paper = .a4) throws -> [UInt8] {
        try PDFRenderer(paper: paper).render(.patientSummary(summary, printed: Sample.printed))
    }

    @Test func `the same document gives the same bytes`() throws {
        #expect(try pdf(Sample.family) == pdf(Sample.family))
    }

    @Test func `the file says its language and that it is tagged`() throws {
        let text = try String(decoding: pdf(Sample.family), as: UTF8.self)
        #expect(text.hasPrefix("%PDF-1."))
        #expect(text.hasSuffix("%%EOF\n"))
        #expect(text.contains("/Lang (en)"))
        #expect(text.contains("/Marked true"))
        #expect(text.contains("/DisplayDocTitle true"))
        for tag in ["Document", "H1", "H2", "P", "Table", "TR", "TH", "TD"] {
            #expect(text.contains("/S /\(tag)\n"), "\(tag)")
        }
    }

    @Test func `the only date is that of the document`() throws {
        let text = try String(decoding: pdf(Sample.family), as: UTF8.self)
        #expect(text.contains("/CreationDate (D:20260503140500+02'00)"))
        #expect(!text.contains("/ModDate"))
    }

    @Test(arguments: [(Paper.a4, "595.276"), (.letter, "612")])
    func `the sheet is the one asked for`(_ paper: Paper, _ width: String) throws {
        let text = try String(decoding: pdf(Sample.family, paper), as: UTF8.self)
        #expect(text.contains("/MediaBox [ 0 0 \(width)"))
    }

    @Test(arguments: [
        "{{7*7}}", ") Tj ET", "%PDF", "\u{E123}\u{10FFFD}", "\u{0}", "\u{FFFF}", "",
        "\u{1F618}", "\u{1F469}\u{200D}\u{2695}\u{FE0F}", "\u{1F1FA}\u{1F1F8}", "\u{263A}\u{FE0F}",
    ])
    func `N05 odd text does no harm`(_ name: String) throws {
        var summary = Sample.family
        summary.person?.name = name
        summary.allergies[0].substance = name
        #expect(try !pdf(summary).isEmpty)
    }

    @Test func `N05 an endless word is broken, and a row no page can hold goes over several`() throws {
        var summary = Sample.family
        summary.allergies[0].notes = [String(repeating: "w", count: 5_000)]
        summary.problems[0].notes = Array(repeating: String(repeating: "王", count: 5_000), count: 2)
        #expect(try PDFTool.pages(pdf(summary)) > PDFTool.pages(pdf(Sample.family)))
    }

    @Test func `files made at the same time do not mix`() async throws {
        let alone = try pdf(Sample.family)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<6 { group.addTask { try pdf(Sample.family) } }
            for try await file in group { #expect(file == alone) }
        }
    }

    @Test func `a file without a catalog is refused`() {
        #expect(throws: PDFError(status: -1)) { try PDFCatalog(language: "en").added(to: Array("%PDF".utf8)) }
        #expect(throws: PDFError(status: -1)) { try PDFCatalog(language: "en").added(to: []) }
    }

    @Test func `every page is counted and named`() throws {
        let pages = try PDFTool.pages(pdf(Sample.family))
        let document = PrintDocument.patientSummary(Sample.family, printed: Sample.printed)
        #expect(pages > 1)
        #expect(document.pageLabel(2, of: pages).description == "Page 2 of \(pages)")
    }

    @Test(.enabled(if: PDFTool.readsText, "pdftotext is not installed"))
    func `name, birth date and page number stand on each page`() throws {
        let pages = try PDFTool.text(of: pdf(Sample.family)).split(separator: "\u{C}")
        for (index, page) in pages.enumerated() {
            #expect(page.contains("María Fernández López, born 3 May 1980"))
            #expect(page.contains("Page \(index + 1) of \(pages.count)"))
        }
    }

    @Test(.enabled(if: PDFTool.readsText, "pdftotext is not installed"))
    func `N05 the words of a hostile value come out as they went in`() throws {
        var summary = Sample.family
        summary.allergies[0].substance = "{{7*7}} ) Tj ET %PDF %n%s"
        #expect(try PDFTool.words(of: pdf(summary)).contains("{{7*7}} ) Tj ET %PDF %n%s"))
    }

    @Test(.enabled(if: PDFTool.readsText, "pdftotext is not installed"), arguments: try GoldenFolder.all("print"))
    func `the words of the file are those that lie beside it, in reading order`(_ folder: GoldenFolder) throws {
        let record = try #require(Sample.named[folder.description])
        let file = try PDFRenderer().render(.immunizationRecord(record, printed: Sample.printed))
        #expect(try folder.difference("immunizations.pdf.txt", PDFTool.words(of: file) + "\n") == nil)
    }

    @Test func `the facts of the head fill columns as evenly as their order allows`() {
        #expect(PDFComposer.columns([10, 10, 10, 10], 3) == [0..<2, 2..<4])
        #expect(PDFComposer.columns([30, 10, 10, 10], 3) == [0..<1, 1..<4])
        #expect(PDFComposer.columns([], 3) == [0..<0])
        #expect(PDFComposer.columns([5], 3) == [0..<1])
    }

    @Test(
        .enabled(if: PDFTool.readsText, "pdftotext is not installed"),
        arguments: ["王小明", "فاطمة الزهراء", "שרה כהן"]
    )
    func `a name of any script stands on each page`(_ name: String) throws {
        var summary = Sample.family
        summary.person?.name = name
        let pages = try PDFTool.text(of: pdf(summary)).split(separator: "\u{C}")
        // Poppler tells letters of the right-to-left scripts in either order; all of them must be there.
        for page in pages { #expect(Set(name.unicodeScalars).isSubset(of: Set(page.precomposed))) }
    }
}

extension Substring {
    /// The letters behind the forms that Arabic takes in a line.
    fileprivate var precomposed: String.UnicodeScalarView {
        String(self).precomposedStringWithCompatibilityMapping.unicodeScalars
    }
}
