import ClinicalRecord
import Foundation
import Gateway
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

/// What an index offers is checked one by one; these tests ask whether it offers all that the check would let pass.
@Suite struct IndexedSearchTests {
    private static let pieces = [
        "Anna", "anna", "MARIA", "Müller", "Mu\u{308}ller", "ÁGNES", "Straße", "Łąka", "İnci", "Ｏｋ", "Σίσυφος", "が",
        "김", "O'Neil", "x", "An", "mar",
    ]
    private static let marks = ["-", " ", "\u{A0}", "\t", "\u{2011}", "  ", " - ", "\u{3000}", "--", "\u{2028}"]

    private let lake = Hospital("lakeside")

    private func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...3, using: &random)).reduce(into: "") { text, number in
            if number > 0 { text += Self.marks.randomElement(using: &random) ?? "" }
            text += Self.pieces.randomElement(using: &random) ?? ""
        }
    }

    private func quoted(_ text: String) throws -> String {
        String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    }

    /// A piece of a text, in another case or with its accents spelled otherwise.
    private func question(_ text: String, _ random: inout SeededGenerator) -> String {
        let start = Int.random(in: 0..<text.count, using: &random)
        let length = Int.random(in: 1...text.count, using: &random)
        let piece = Bool.random(using: &random) ? String(text.dropFirst(start).prefix(length)) : text
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return piece.uppercased()
        case 1: return piece.decomposedStringWithCanonicalMapping
        case 2: return piece.precomposedStringWithCanonicalMapping
        case 3: return piece.replacing("-", with: " ")
        default: return piece
        }
    }

    @Test(arguments: 1...4)
    func `C039 the index of names finds exactly those whom a look at everyone finds`(_ seed: Int) async throws {
        let archive = try SQLiteArchive.fresh()
        let search = SearchRecords(archive: archive)
        var random = SeededGenerator(seed: seed)
        var texts: [String] = []
        for number in 1...40 {
            let (family, given, value) = (text(&random), text(&random), text(&random))
            texts += [family, given, value]
            let names = #""name":[{"family":\#(try quoted(family)),"given":[\#(try quoted(given))]}]"#
            let members = #"\#(names),"identifier":[{"system":"urn:n","value":\#(try quoted(value))}]"#
            let patient = lake.patient("\(number)", members)
            _ = try await archive.commit(lake.intake("\(number)", [lake.contribution("\(number)", patient)]))
        }
        var hits = 0
        for _ in 1...300 {
            let asked = question(texts.randomElement(using: &random) ?? "", &random)
            let name =
                ["name", "family", "given", "name:exact", "given:contains", "identifier"]
                .randomElement(using: &random) ?? ""
            let request = try SearchRequest(kind: "Patient", items: [(name, asked)], now: 0)
            let found = Set(try await search(request).matches.map(\.id))
            #expect(found == (try await archive.scanned(request)), "\(name)=\(asked.debugDescription)")
            hits += found.count
        }
        #expect(hits > 300)
        for candidate in try await archive.candidates(CandidateQuery(kind: "Patient")) {
            let names = try #require(try JSONTree(candidate.json).root["name"])
            let texts = names.elements.flatMap { Array($0["given"]?.elements ?? names.elements) }.compactMap(\.string)
            for tail in texts.flatMap({ SearchText.tails(of: SearchText.fold($0)) }) {
                let people = try await archive.people(matching: String(tail), limit: 100).map(\.person.id)
                #expect(people.contains(candidate.id), "people \(tail.debugDescription)")
            }
        }
        #expect(try await archive.check().faults == [])
        await archive.close()
    }

    @Test(arguments: 1...2)
    func `C016 the index of codes finds exactly what a look at everything finds`(_ seed: Int) async throws {
        let archive = try SQLiteArchive.fresh()
        let search = SearchRecords(archive: archive)
        var random = SeededGenerator(seed: seed)
        let codes = ["718-7", "ÄB1", "A\u{308}B1", "é", "a", "A"]
        let systems = ["\"urn:a\"", "\"urn:é\"", "\"urn:e\u{301}\"", nil]
        var results: [ContributedResource] = []
        for number in 1...60 {
            let system = (systems.randomElement(using: &random) ?? nil).map { #""system":\#($0),"# } ?? ""
            let code = #"{\#(system)"code":"\#(codes.randomElement(using: &random) ?? "")"}"#
            let value = #"{\#(system)"value":"\#(codes.randomElement(using: &random) ?? "")"}"#
            let members = #""status":"final","code":{"coding":[\#(code)]},"identifier":[\#(value)],"#
            results.append(lake.resource("Observation", "\(number)", members + #""valueString":"\#(number)""#))
        }
        _ = try await archive.commit(lake.intake("1", [lake.contribution("1", nil, results)]))
        for name in ["code", "identifier", "code:not", "combo-code"] {
            for code in codes {
                for asked in [code, "|\(code)", "urn:a|\(code)", "urn:é|\(code)", "urn:e\u{301}|\(code)"] {
                    let items = [(name: name, value: asked), (name: "_count", value: "500")]
                    let request = try SearchRequest(kind: "Observation", items: items, now: 0)
                    let found = Set(try await search(request).matches.map(\.id))
                    #expect(found == (try await archive.scanned(request)), "\(name)=\(asked)")
                }
            }
        }
        await archive.close()
    }
}
