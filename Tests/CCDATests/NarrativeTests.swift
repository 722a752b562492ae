import CCDA
import Testing

@Suite struct NarrativeTests {
    private func index(_ text: String) throws -> (NarrativeIndex, Section) {
        let document = try ClinicalDocumentTests.document("<text>\(text)</text>", root: "section")
        return (NarrativeIndex(document), try #require(document.sections.first))
    }

    private func xhtml(_ text: String) throws -> String? {
        let (index, section) = try index(text)
        return index.xhtml(of: try #require(section.text)).div
    }

    private func inner(_ text: String) throws -> String? {
        let start = "<div xmlns=\"http://www.w3.org/1999/xhtml\">"
        return try xhtml(text).map { String($0.dropFirst(start.count).dropLast("</div>".count)) }
    }

    @Test(arguments: [
        ("<paragraph>a</paragraph>", "<p>a</p>"),
        ("<content styleCode='Bold xmIgnored'>a</content>", "<span class=\"bold\">a</span>"),
        ("<list><item>a</item></list>", "<ul><li>a</li></ul>"),
        ("<list listType='ordered'><caption>c</caption><item>a</item></list>", "<ol><p>c</p><li>a</li></ol>"),
        (
            "<table><caption>c</caption><tbody><tr><td colspan='2'>a</td></tr></tbody></table>",
            "<table><caption>c</caption><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>"
        ),
        ("a<br/>b", "a<br/>b"), ("<content ID='x y'>a</content>", "<span id=\"cda-x-y\">a</span>"),
        (
            "<linkHtml href='https://example.org/?a=1&amp;b=2'>a</linkHtml>",
            "<a href=\"https://example.org/?a=1&amp;b=2\">a</a>"
        ),
        ("<linkHtml href='#x'>a</linkHtml>", "<a href=\"#cda-x\">a</a>"),
        ("<content>a</content> <content>b</content>", "<span>a</span> <span>b</span>"),
        ("1 &lt; 2 &amp; 3", "1 &lt; 2 &amp; 3"),
        ("<footnote>a</footnote>", "a"),
    ])
    func `A34 narrative becomes the XHTML that stands for it`(_ text: String, _ expected: String) throws {
        #expect(try inner(text) == expected)
    }

    @Test(arguments: [
        ("<paragraph onmouseover='x()'>a</paragraph>", "<p>a</p>"),
        ("<content style='url(x)'>a</content>", "<span>a</span>"),
        ("a<script>alert(1)</script>", "a"), ("a<img src='https://example.org/x.png'/>", "a"),
        ("<linkHtml href='javascript:alert(1)'>a</linkHtml>", "<a>a</a>"),
        ("<linkHtml href=' JavaScript:alert(1)'>a</linkHtml>", "<a>a</a>"),
        ("<linkHtml href='data:text/html,x'>a</linkHtml>", "<a>a</a>"), ("a<iframe src='x'>b</iframe>", "a"),
        ("a<form><input/></form>", "a"), ("a<style>b</style>", "a"),
    ])
    func `N02 what can act or load is dropped, words stay`(_ text: String, _ expected: String) throws {
        #expect(try inner(text) == expected)
        let (index, section) = try index(text)
        #expect(index.xhtml(of: try #require(section.text)).wasCleaned)
    }

    @Test(arguments: [
        ("a<svg xmlns='http://www.w3.org/2000/svg'><title>&lt;img src=x onerror=y&gt;</title></svg>", "a"),
        ("a<math><mtext><table><mglyph><style>&lt;/style&gt;</style></mglyph></table></mtext></math>", "a"),
        ("<content ID='x\" onclick=\"y'>a</content>", "<span id=\"cda-x--onclick--y\">a</span>"),
        ("<linkHtml href='https://a/\" onclick=\"y'>a</linkHtml>", "<a>a</a>"),
        ("&lt;script&gt;a", "&lt;script&gt;a"),
    ])
    func `N04 markup that hides in text, ids or foreign namespaces stays text or goes`(
        _ text: String,
        _ expected: String
    ) throws {
        #expect(try inner(text) == expected)
    }

    @Test func `narrative without a word gives nothing`() throws {
        #expect(try xhtml("") == nil)
        #expect(try xhtml("<paragraph> </paragraph><br/>") == nil)
    }

    @Test func `A15 a reference leads to words with and without its mark, and only to those that are there`() throws {
        let (index, _) = try index("<list><item ID='a'>one<br/>two <content>three</content></item></list>")
        #expect(index.text(of: "#a")?.text == "one\ntwo three")
        #expect(index.text(of: "a")?.text == "one\ntwo three")
        #expect(index.text(of: "#b") == nil)
    }

    @Test func `A15 a row of a table reads header and cell`() throws {
        let table = """
            <table><thead><tr><th>Drug</th><th>Dose</th><th/></tr></thead><tbody><tr ID='r'><td>Aspirin</td>\
            <td>81 <content>mg</content></td><td>x</td></tr></tbody></table>
            """
        let (index, _) = try index(table)
        #expect(index.text(of: "#r")?.text == "Drug: Aspirin; Dose: 81 mg; x")
        #expect(index.xhtml(of: "#r")?.contains("<thead><tr><th>Drug</th>") == true)
    }

    @Test func `A21 wide, narrow and unbreakable blanks are blanks`() throws {
        let words = "\u{2003}one\u{A0}two\u{2009}\u{202F}three\u{3000}\u{2022}"
        let (index, _) = try index("<content ID='a'>\(words)</content>")
        #expect(index.text(of: "#a")?.text == "one two three \u{2022}")
    }

    @Test func `X14 of two pieces with one ID the first counts`() throws {
        let (index, _) = try index("<content ID='a'>first</content><content ID='a'>second</content>")
        #expect(index.text(of: "#a")?.text == "first")
    }

    @Test func `X15 references that go in circles end`() throws {
        let (index, _) = try index("<content ID='a'><reference value='#b'/></content><content ID='b'>b</content>")
        #expect(index.text(of: "#a")?.text.isEmpty == true)
    }

    @Test func `A15 words of more than four kilobytes end with a block`() throws {
        let paragraph = "<paragraph>" + String(repeating: "word ", count: 500) + "</paragraph>"
        let (index, _) = try index("<content ID='a'>" + String(repeating: paragraph, count: 10) + "</content>")
        let text = try #require(index.text(of: "#a")?.text)
        #expect((4096..<8000).contains(text.utf8.count))
        #expect(text.hasSuffix("word"))
    }
}
