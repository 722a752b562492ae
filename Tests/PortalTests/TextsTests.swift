import Fixtures
import Foundation
import Testing

@testable import Portal

@Suite struct TextsTests {
    private static func sources() throws -> String {
        let root = ProjectFolder.url.appending(path: "Sources/Portal")
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let files = names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Words/Texts+") }
        #expect(files.count > 30)
        return try files.map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }.joined()
    }

    private static func places(_ text: String) -> [String] {
        text.matches(of: /\{(\w+)\}/).map { String($0.1) }.sorted()
    }

    @Test func `each key stands once, with words and the same places in both languages`() {
        let rows = Texts.rows(Texts.tables)
        #expect(rows.count > 200)
        #expect(Set(rows.map(\.key)).count == rows.count)
        for row in rows {
            #expect(!row.english.isEmpty && !row.spanish.isEmpty, "\(row.key)")
            #expect(Self.places(row.english) == Self.places(row.spanish), "\(row.key)")
        }
        let lines = Texts.tables.joined(separator: "\n").split(separator: "\n")
        #expect(lines.count == rows.count, "a line that is no row")
    }

    @Test func `each key that a page asks for is there`() throws {
        let sources = try Self.sources()
        let asked = sources.matches(of: /texts\["(\w+)"\]|texts\("(\w+)"|\{\{t\.(\w+)\}\}/).compactMap {
            $0.1 ?? $0.2 ?? $0.3
        }
        let counted = sources.matches(of: /texts\.count\("(\w+)"/).flatMap { [String($0.1), "\($0.1)One"] }
        let pages = RecordPage.allCases.map(\.label) + RecordEvent.Kind.allCases.map(\.label)
        let known = Texts.english.all
        #expect(asked.count > 100)
        for key in asked.map(String.init) + counted + pages { #expect(known[key] != nil, "\(key)") }
    }

    @Test func `no key is left over`() throws {
        let sources = try Self.sources()
        for row in Texts.rows(Texts.tables) where !row.key.contains(".") {
            let stem = row.key.hasSuffix("One") ? String(row.key.dropLast(3)) : row.key
            let isUsed = [row.key, stem].contains { sources.contains("\"\($0)\"") || sources.contains("{{t.\($0)}}") }
            let isHelp = row.key.hasSuffix("Help") && sources.contains("\"\(row.key.dropLast(4))\"")
            #expect(isUsed || isHelp || RecordPage(rawValue: row.key) != nil, "\(row.key)")
        }
    }

    @Test func `a sentence is filled, and a count of one has words of its own`() {
        #expect(Texts.english("sourcesAgree", ["count": "3"]) == "3 sources agree")
        #expect(Texts.spanish("sourceReceived", ["name": "A {date}", "date": "x"]) == "A {date}, recibido: x")
        #expect(Texts.english.count("doses", 1) == "1 dose")
        #expect(Texts.english.count("doses", 2) == "2 doses")
    }
}
