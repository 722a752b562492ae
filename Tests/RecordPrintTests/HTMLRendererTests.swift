import ClinicalRecord
import Fixtures
import Foundation
import Testing

@testable import RecordPrint

@Suite struct HTMLRendererTests {
    private func html(_ summary: RecordSummary) -> String {
        HTMLRenderer().render(.patientSummary(summary, printed: Sample.printed))
    }

    @Test(arguments: [
        "\"><svg onload=alert(1)>", "</title><script>alert(1)</script>", "'\u{301}\" onmouseover=\u{FE0F}x",
        "</style><img src=x>", "\u{202E}<b>", "--><!--", "]]>",
    ])
    func `N03 a hostile name is text wherever it stands`(_ name: String) {
        var summary = Sample.family
        summary.person?.name = name
        summary.allergies[0].substance = name
        summary.results[0].lines[0].name = name
        let page = HTMLRenderer().render(.results(summary, printed: Sample.printed)) + html(summary)
        for tag in ["<svg onload", "<script", "<img", "<b>", "onmouseover=x\"", "<!--"] {
            #expect(!page.contains(tag), "\(tag)")
        }
        #expect(!page.unicodeScalars.contains("\u{202E}"))
        #expect(page.components(separatedBy: "</style>").count == 3)
        #expect(page.components(separatedBy: "</title>").count == 3 + 3)
    }

    @Test func `N03 a quote with a combining mark does not leave its attribute`() {
        var writer = HTMLWriter()
        writer.text("a\"\u{301}b<\u{FE0F}")
        #expect(
            String(decoding: writer.bytes, as: UTF8.self).unicodeScalars.elementsEqual(
                "a&quot;\u{301}b&lt;\u{FE0F}".unicodeScalars
            )
        )
    }

    @Test func `N03 what the record says is isolated from the words around it`() {
        var summary = Sample.family
        summary.person?.name = "فاطمة"
        #expect(html(summary).contains("<p class=\"name\"><bdi>فاطمة</bdi></p>"))
        #expect(html(summary).contains("Sources: <abbr title=\"City Hospital\">A</abbr> <bdi>City Hospital</bdi>; "))
    }

    @Test func `N03 a name of 100 kB is cut`() {
        var summary = Sample.family
        summary.person?.name = String(repeating: "x", count: 100_000)
        #expect(html(summary).utf8.count < 30_000)
    }

    @Test(arguments: ["{{7*7}}", "${}", "%n%s", ") Tj ET", "%PDF"])
    func `N05 the signs of other languages are text`(_ name: String) {
        var summary = Sample.family
        summary.person?.name = name
        #expect(html(summary).contains("<p class=\"name\"><bdi>\(name)</bdi></p>"))
    }

    @Test func `N03 a name in the style sheet is letters and escapes only`() {
        var writer = HTMLWriter()
        writer.cssString("O\"é</style>\\ 1")
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #""O\22 \e9 \3c \2f style\3e \5c  1""#)
    }

    @Test func `the page has no script, no address and no style attribute`() {
        let page = HTMLRenderer().render(.results(Sample.family, printed: Sample.printed))
        for word in ["<script", "http:", "https:", "//", "style=", "url(", "@import", "javascript"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("default-src &#39;none&#39;"))
    }

    @Test func `a table has headers with a scope, a caption, and a label for each cell on a telephone`() {
        let page = html(Sample.family)
        #expect(page.contains("<caption>Allergies and intolerances</caption>"))
        #expect(page.contains("<th scope=\"col\">Substance</th>"))
        #expect(page.contains("<th scope=\"row\"><div><bdi>Penicillin</bdi> (medicine) <span class=\"flag danger\">"))
        #expect(page.contains("<td data-label=\"What happens\">"))
        #expect(
            page.contains("<tbody>\n<tr class=\"band-row\"><th scope=\"rowgroup\" colspan=\"4\"><bdi>Diabetes check")
        )
        #expect(page.contains("<td data-label=\"Source\"><div><abbr title=\"North Clinic\">C</abbr></div></td>"))
    }

    @Test func `a value outside the range is told by a word and a sign`() {
        #expect(html(Sample.family).contains("<span aria-hidden=\"true\">▲</span> High</span>"))
    }

    @Test func `a chart has a title and a sentence for those who do not see it`() {
        let page = HTMLRenderer().render(.results(Sample.family, printed: Sample.printed))
        #expect(
            page.contains(
                "role=\"img\" aria-labelledby=\"s3-1-t s3-1-d\">\n<title id=\"s3-1-t\">Haemoglobin A1c</title>"
            )
        )
        #expect(page.contains("<desc id=\"s3-1-d\">4 values from 14 February 2024"))
    }

    @Test func `paper bears name, birth date and page number in its margins`() {
        let page = HTMLRenderer(paper: .letter).render(.patientSummary(Sample.empty, printed: Sample.printed))
        #expect(page.contains("@page { size: letter;"))
        #expect(page.contains(#"content: "Leo Lopez\2c  birth date not recorded";"#))
        #expect(page.contains(#"content: "Page " counter(page) " of " counter(pages) """#))
    }

    @Test(arguments: try GoldenFolder.all("print"))
    func `a record prints as the page that lies beside it`(_ folder: GoldenFolder) throws {
        let record = try #require(Sample.named[folder.description])
        #expect(try folder.difference("summary.html", html(record)) == nil)
    }
}
