import CCDA
import Findings
import Testing
import XMLTree

@Suite struct MarkupTests {
    private func spelled(_ element: Markup) -> String {
        String(decoding: XMLSpelling.document(element), as: UTF8.self)
    }

    @Test(arguments: ["<&>\"'", "a\tb\nc", "é 漢 👩🏽‍⚕️", "]]>", "  two  "])
    func `words come back as they were`(_ words: String) throws {
        let tree = try XMLTree(XMLSpelling.document(Markup("title", ["value": words], text: words)))
        #expect(tree.root.attribute("value").unrecorded == words && tree.root.text.unrecorded == words)
        #expect(spelled(Markup("title", [:], text: "a<b")).contains("a&lt;b"))
    }

    @Test func `a character that XML does not have is replaced`() {
        #expect(spelled(Markup("title", [:], text: "a\u{1}b")).contains("a\u{FFFD}b"))
    }

    @Test func `what has no value is left out`() {
        let element = Markup("id", ["root": nil, "extension": "7"], [nil, Markup("x")])
        #expect(spelled(element).contains("<id extension=\"7\">"))
        #expect(Markup("id", ["root": nil]).isEmpty)
    }

    @Test(arguments: [
        ("2024", "2024"), ("2024-05", "202405"), ("2024-05-03", "20240503"),
        ("2024-05-03T10:20:30+02:00", "20240503102030+0200"), ("2024-05-03T10:20:30.125Z", "20240503102030.125+0000"),
    ])
    func `times keep their precision and offset`(_ iso: String, _ spelled: String) {
        #expect(CDAInstant.spelling(of: iso) == spelled)
    }

    @Test(arguments: ["", "yesterday", "2024-5", "2024-05-03T10:20:30", "2024-05T10:20:30Z"])
    func `what is no time is not spelled`(_ text: String) {
        #expect(CDAInstant.spelling(of: text) == nil)
    }

    @Test func `parts of a statement stand in the order of the schema`() {
        var statement = StatementMarkup("observation", classCode: "OBS")
        statement.details = [Markup("value")]
        statement.status = "completed"
        statement.times = [Markup("effectiveTime")]
        statement.ids = [Markup("id")]
        statement.templates = [("1.2", "2015-08-01")]
        let names = statement.markup.content.compactMap { if case .element(let part) = $0 { part.name } else { nil } }
        #expect(names == ["templateId", "id", "statusCode", "effectiveTime", "value"])
    }
}
