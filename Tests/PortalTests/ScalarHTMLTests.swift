import Fixtures
import Foundation
import Mustache
import Testing

@testable import Portal

@Suite struct ScalarHTMLTests {
    /// A combining mark, a variation selector and a joiner behind what ends a text or an attribute.
    private static let hostile = ["\"\u{301} onload=x", "<\u{FE0F}script>", "'\u{200D}", "&\u{301}", ">\u{301}"]

    @Test(arguments: hostile)
    func `N03 a mark behind a quotation mark does not hide it`(_ text: String) {
        let escaped = ScalarHTML().escapeText(text)
        #expect(!escaped.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
        #expect(escaped.unicodeScalars.count > text.unicodeScalars.count)
    }

    @Test func `N03 every template escapes so, and every part of another template too`() throws {
        _ = PageTemplates()
        var library = MustacheLibrary()
        library.register(try PageTemplates.template("<b title=\"{{a}}\">{{$x}}{{/x}}</b>"), named: "outer")
        library.register(try PageTemplates.template("<i title=\"{{.}}\">"), named: "part")
        let text = "{{<outer}}{{$x}}{{a}}{{#list}}{{>part}}{{/list}}{{/x}}{{/outer}}"
        library.register(try PageTemplates.template(text), named: "page")
        for hostile in Self.hostile {
            let page = try #require(library.render(["a": hostile, "list": [hostile]], withTemplate: "page"))
            let quotes = page.unicodeScalars.filter { $0 == "\"" }.count
            #expect(quotes == 4, "\(page)")
            #expect(page.unicodeScalars.filter { $0 == "<" }.count == 3)
        }
    }

    @Test func `nothing else makes a template, and three braces are for pictures alone`() throws {
        let root = ProjectFolder.url.appending(path: "Sources")
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let makers = try names.filter { $0.hasSuffix(".swift") }.filter { name in
            try String(contentsOf: root.appending(path: name), encoding: .utf8).contains("MustacheTemplate(")
        }
        #expect(makers == ["Portal/Pages/PageTemplates.swift"])
        for (name, text) in PageTemplates.texts {
            for raw in text.matches(of: /\{\{\{\.?([\w.]+)\}\}\}/) {
                #expect(PageTemplates.pictures.contains(String(raw.1)), "\(name)")
            }
            #expect(!text.contains("{{&"), "\(name)")
            #expect(text.firstMatch(of: /=\{\{/) == nil, "\(name) has an attribute without quotes")
            #expect(text.firstMatch(of: /<script|style=|onclick|javascript:/) == nil, "\(name)")
        }
    }

    @Test func `no template holds words of its own`() {
        for (name, text) in PageTemplates.texts {
            let shaped = text.replacing(/\{\{\$shape\}\}\w+\{\{\/shape\}\}/, with: "")
            let bare = shaped.replacing(/\{\{\{?[^}]*\}\}\}?/, with: "").replacing(/<[^>]*>/, with: "")
            let words = bare.matches(of: /[A-Za-z]{2,}/).map { String($0.0) }.filter { $0 != "Chartway" }
            #expect(words.isEmpty, "\(name): \(words)")
        }
    }
}
