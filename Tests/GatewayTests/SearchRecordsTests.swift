import ClinicalRecord
import FHIRR4
import Foundation
import Gateway
import JSONTree
import MappingTables
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@Suite struct SearchRecordsTests {
    private let lake = Hospital("lakeside")
    private let hill = Hospital("hilltop")

    private func archive() throws -> SQLiteArchive {
        let folder = FileManager.default.temporaryDirectory.appending(path: "search-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteArchive(path: folder.appending(path: "a.db").path)
    }

    private func request(_ kind: String, _ items: [(String, String)]) throws -> SearchRequest {
        try SearchRequest(kind: kind, items: items.map { (name: $0.0, value: $0.1) }, now: 1_800_000_000_000)
    }

    /// The ids of all matches, page by page.
    private func ids(_ search: SearchRecords, _ kind: String, _ items: (String, String)...) async throws -> [String] {
        let request = try request(kind, items)
        var answer = try await search(request)
        var found = answer.matches.map(\.id)
        while let next = answer.next {
            answer = try await search(request, page: next)
            found += answer.matches.map(\.id)
        }
        return found
    }

    private func results(_ range: ClosedRange<Int>) -> [ContributedResource] {
        range.map { lake.result("\($0)", code: "\($0)-1", day: "2024-03-\(10 + $0 % 17)") }
    }

    @Test(arguments: ["", "date", "-date", "code", "-_lastUpdated"])
    func `C010 pages neither repeat nor leave out anything while others write`(_ order: String) async throws {
        let archive = try archive()
        let search = SearchRecords(archive: archive)
        _ = try await archive.commit(lake.intake("0", [lake.contribution("1", nil, results(1...30))]))
        let before = Set(try await ids(search, "Observation"))
        var writes = 0
        let (lake, hill) = (lake, hill)
        let items = [("_count", "7")] + (order.isEmpty ? [] : [("_sort", order)])
        var found: [String] = []
        var page: String?
        repeat {
            let answer = try await search(try request("Observation", items), page: page)
            found += answer.matches.map(\.id)
            page = answer.next
            writes += 1
            // New ones, and one that changes under the reader's eyes.
            let changed = lake.result("\(writes * 5)", code: "\(writes * 5)-1", day: "2025-01-01", value: "99")
            let more = hill.result("new \(writes)", day: "2024-03-01")
            _ = try await archive.commit(
                lake.intake("change \(writes)", [lake.contribution("1", nil, [changed])], received: 1_800_000_000_000)
            )
            _ = try await archive.commit(hill.intake("new \(writes)", [hill.contribution("2", nil, [more])]))
        } while page != nil
        #expect(writes > 3)
        #expect(Set(found).count == found.count)
        #expect(Set(found).isSuperset(of: before))
        await archive.close()
    }

    @Test func `C011 C018 what is referred to and what refers comes along once, within one record`() async throws {
        let archive = try archive()
        let search = SearchRecords(archive: archive)
        for hospital in [lake, hill] {
            let visit = hospital.resource(
                "Encounter",
                "v",
                #""status":"finished","subject":{"reference":"Patient/\#(hospital.recordID("1"))"}"#
            )
            let results = ["a", "b"].map { key in
                hospital.resource(
                    "Observation",
                    key,
                    """
                    "status":"final","code":{"text":"\(key)"},"encounter":{"reference":"Encounter/\(visit.id)"},\
                    "subject":{"reference":"Patient/\(hospital.recordID("1"))"}
                    """
                )
            }
            let patient = hospital.patient("1", #""name":[{"family":"\#(hospital.source)"}]"#)
            _ = try await archive.commit(
                hospital.intake(hospital.source, [hospital.contribution("1", patient, [visit] + results)])
            )
        }
        let person = lake.recordID("1")
        let request = try request(
            "Encounter",
            [("patient", person), ("_revinclude", "Observation:encounter"), ("_include", "Encounter:patient")]
        )
        let answer = try await search(request)
        #expect(answer.matches.map(\.kind) == ["Encounter"])
        #expect(Set(answer.included.map(\.id)) == [lake.id("Observation", "a"), lake.id("Observation", "b"), person])
        #expect(answer.included.count == 3)
        let chained = try await ids(search, "Observation", ("encounter.patient.name", "hill"))
        #expect(Set(chained) == [hill.id("Observation", "a"), hill.id("Observation", "b")])
        let having = try await ids(search, "Patient", ("_has:Observation:patient:code:text", "a"), ("name", "lake"))
        #expect(having == [person])
        let repeated = try self.request(
            "Observation",
            [
                ("_id", lake.id("Observation", "a")), ("_include", "Observation:encounter"),
                ("_include:iterate", "Encounter:subject"),
            ]
        )
        #expect(try await search(repeated).included.map(\.kind) == ["Encounter", "Patient"])
        await archive.close()
    }

    @Test func `a fact is found by every id that it ever had, and by its patient's`() async throws {
        let archive = try archive()
        let search = SearchRecords(archive: archive)
        let identity =
            #""identifier":[{"system":"urn:oid:2.999.1","value":"77"}],"name":[{"family":"Rye","given":["Mia"]}],"birthDate":"1980-02-29","gender":"female""#
        for hospital in [lake, hill] {
            let result = hospital.resource(
                "Observation",
                "a",
                """
                "status":"final","code":{"coding":[{"system":"http://loinc.org","code":"718-7"}]},\
                "effectiveDateTime":"2024-03-05T08:00:00Z","valueQuantity":{"value":13.2,"unit":"g/dL"},\
                "subject":{"reference":"Patient/\(hospital.recordID("1"))"}
                """
            )
            let patient = hospital.patient("1", identity)
            _ = try await archive.commit(
                hospital.intake(hospital.source, [hospital.contribution("1", patient, [result])])
            )
        }
        let whole = try await ids(search, "Observation")
        #expect(whole.count == 1)
        for hospital in [lake, hill] {
            #expect(try await ids(search, "Observation", ("_id", hospital.id("Observation", "a"))) == whole)
            #expect(try await ids(search, "Observation", ("subject", "Patient/\(hospital.recordID("1"))")) == whole)
            #expect(try await ids(search, "Observation", ("patient", hospital.recordID("1"))) == whole)
            #expect(try await ids(search, "Patient", ("_id", hospital.recordID("1"))).count == 1)
        }
        #expect(try await ids(search, "Observation", ("patient", "nobody")) == [])
        let answer = try await search(try request("Observation", [("code", "718-7")]))
        let subject = try JSONTree(try #require(answer.matches.first).json).root["subject"]?["reference"]?.string
        #expect(subject == "Patient/\(try #require(try await ids(search, "Patient").first))")
        await archive.close()
    }

    @Test func `only as much as is asked for is counted, and a forgotten page is gone`() async throws {
        let archive = try archive()
        let search = SearchRecords(archive: archive)
        _ = try await archive.commit(lake.intake("0", [lake.contribution("1", nil, results(1...9))]))
        #expect(try await search(request("Observation", [("_count", "4")])).total == nil)
        #expect(try await search(request("Observation", [("_count", "4"), ("_total", "accurate")])).total == 9)
        #expect(try await search(request("Observation", [("_count", "9")])).total == 9)
        let count = try await search(request("Observation", [("_summary", "count")]))
        #expect(count.total == 9 && count.matches.isEmpty && count.next == nil)
        let sorted = try request("Observation", [("_sort", "date")])
        await #expect(throws: Refusal.self) { try await search(sorted, page: "snobody.3") }
        await #expect(throws: Refusal.self) { try await search(sorted, page: "x") }
        await archive.close()
    }
}
