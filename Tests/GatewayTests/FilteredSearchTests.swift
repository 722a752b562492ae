import ClinicalRecord
import FHIRR4
import Foundation
import Gateway
import JSONTree
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

/// Filters and words are asked of the archive, and of every resource that is in it.
@Suite struct FilteredSearchTests {
    private let lake = Hospital("lakeside")
    private let words = ["bone", "liver", "Müller", "pain", "头痛"]

    private func archive(_ random: inout SeededGenerator) async throws -> SQLiteArchive {
        let archive = try SQLiteArchive.fresh()
        for number in 1...8 {
            let patient = lake.patient("\(number)", #""name":[{"family":"\#(words[number % 5])"}],"gender":"female""#)
            var results: [ContributedResource] = []
            for place in 1...8 {
                let text = (0..<3).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
                let subject = #""subject":{"reference":"Patient/\#(lake.recordID("\(number)"))"}"#
                let members = #"""
                    "status":"\#(Bool.random(using: &random) ? "final" : "amended")","code":{"coding":[{"system":"urn:c",\#
                    "code":"c\#(Int.random(in: 1...3, using: &random))"}],"text":"\#(text)"},\#(subject),\#
                    "text":{"status":"generated","div":"<div>\#(words[place % 5])</div>"},\#
                    "effectiveDateTime":"2026-0\#(Int.random(in: 1...9, using: &random))-01"
                    """#
                results.append(lake.resource("Observation", "\(number) \(place)", members))
            }
            _ = try await archive.commit(lake.intake("\(number)", [lake.contribution("\(number)", patient, results)]))
        }
        return archive
    }

    private func comparison(_ random: inout SeededGenerator) -> String {
        let word = words.randomElement(using: &random) ?? ""
        let month = Int.random(in: 1...9, using: &random)
        return [
            "code eq c\(month % 4)", "code ne c\(month % 4)", "status eq final", "status ne final",
            "date lt 2026-0\(month)", "date ge 2026-0\(month)", "date po 2026-0\(month)", "code pr true",
            "category pr false", "_content co \(word)", "_content co \"not \(word)\"", "_text co \(word)",
        ].randomElement(using: &random) ?? ""
    }

    private func filter(_ random: inout SeededGenerator, depth: Int = 0) -> String {
        guard depth < 3, Bool.random(using: &random) else { return comparison(&random) }
        let (left, right) = (filter(&random, depth: depth + 1), filter(&random, depth: depth + 1))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return "not (\(left))"
        case 1: return "(\(left)) or (\(right))"
        case 2: return "\(left) or \(right)"
        default: return "\(left) and \(right)"
        }
    }

    @Test(arguments: 1...3)
    func `random filters and words find exactly what a look at everything finds, on pages of any size`(
        _ seed: Int
    ) async throws {
        var random = SeededGenerator(seed: seed)
        let archive = try await archive(&random)
        let search = SearchRecords(archive: archive)
        var hits = 0
        for _ in 1...120 {
            let word = words.randomElement(using: &random) ?? ""
            let items =
                [
                    [("_filter", filter(&random))], [("_content", word)], [("_text", "\(word) or bone")],
                    [("_filter", filter(&random)), ("_content", word), ("code", "c1,c2")],
                ].randomElement(using: &random) ?? []
            let size = Int.random(in: 1...70, using: &random)
            let request = try SearchRequest(kind: "Observation", items: items + [("_count", "\(size)")], now: 0)
            var answer = try await search(request)
            var found = answer.matches.map(\.id)
            while let next = answer.next {
                answer = try await search(request, page: next)
                found += answer.matches.map(\.id)
            }
            #expect(Set(found).count == found.count, "\(items)")
            #expect(Set(found) == (try await archive.scanned(request)), "\(items)")
            hits += found.count
        }
        #expect(hits > 500)
        await archive.close()
    }

    @Test func `a filter asks along references as a chain does`() async throws {
        var random = SeededGenerator(seed: 9)
        let archive = try await archive(&random)
        let search = SearchRecords(archive: archive)
        func ids(_ items: (String, String)...) async throws -> Set<String> {
            let request = try SearchRequest(kind: "Observation", items: items + [("_count", "500")], now: 0)
            return Set(try await search(request).matches.map(\.id))
        }
        let chained = try await ids(("subject:Patient.family", "bone"))
        #expect(!chained.isEmpty)
        #expect(try await ids(("_filter", "subject.family eq bone")) == chained)
        let both = try await ids(("_filter", "subject[gender eq female].family eq bone and status eq final"))
        #expect(both == (try await ids(("subject:Patient.family", "bone"), ("status", "final"))))
        #expect(try await ids(("_filter", "subject[gender eq male].family eq bone")).isEmpty)
        let others = try await ids(("_filter", "not (subject.family eq bone)"))
        #expect(others.isDisjoint(with: chained) && others.count + chained.count == 64)
        let one = lake.recordID("1")
        #expect(try await ids(("_filter", "patient eq \(one) or patient eq Patient/\(lake.recordID("2"))")).count == 16)
        #expect(try await ids(("_filter", "patient ne \(one)")).count == 56)
        let id = lake.id("Observation", "1 1")
        #expect(try await ids(("_filter", "_id eq \(id)")) == [id])
        let rest = try await ids(("_filter", "_id ne \(id)"))
        #expect(rest.count == 63 && !rest.contains(id))
        await archive.close()
    }
}
