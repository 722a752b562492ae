import ClinicalRecord
import Foundation
import Gateway
import RecordStore
import RecordStoreContract
import SQLiteStore
import Testing

@Suite struct SearchAcrossTests {
    private let lake = Hospital("lakeside")

    private func archive() throws -> SQLiteArchive {
        let folder = FileManager.default.temporaryDirectory.appending(path: "across-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try SQLiteArchive(path: folder.appending(path: "a.db").path)
    }

    private func requests(_ kinds: [String], _ items: [(name: String, value: String)]) throws -> [SearchRequest] {
        try kinds.map { try SearchRequest(kind: $0, items: items, now: 0) }
    }

    /// Two persons; results of the one that the other performed.
    private func commit(_ archive: SQLiteArchive) async throws {
        for (number, performer) in [("1", "2"), ("2", "2")] {
            let patient = lake.patient(number, #""name":[{"family":"Rye\#(number)"}]"#)
            let subject = #""subject":{"reference":"Patient/\#(lake.recordID(number))"}"#
            let results = (1...3).map { day in
                lake.resource(
                    "Observation",
                    "\(number) \(day)",
                    """
                    "status":"final","code":{"text":"\(day)"},"effectiveDateTime":"2024-03-0\(day)",\(subject),\
                    "performer":[{"reference":"Patient/\(lake.recordID(performer))"}]
                    """
                )
            }
            let visit = lake.resource("Encounter", number, #""status":"finished",\#(subject)"#)
            let contribution = lake.contribution(number, patient, results + [visit])
            _ = try await archive.commit(lake.intake(number, [contribution]))
        }
    }

    @Test(arguments: [1, 2, 3, 4, 50])
    func `C010 pages of several kinds are one list without repeats or gaps`(_ size: Int) async throws {
        let archive = try archive()
        try await commit(archive)
        let across = SearchAcross(search: SearchRecords(archive: archive))
        let asked = try requests(["Condition", "Encounter", "Observation"], [("_count", "\(size)")])
        var (found, page, pages): ([String], String?, Int) = ([], nil, 0)
        repeat {
            let answer = try await across(asked, page: page)
            #expect(!answer.matches.isEmpty)
            found += answer.matches.map { "\($0.kind)/\($0.id)" }
            page = answer.next
            pages += 1
        } while page != nil
        #expect(Set(found).count == 8)
        #expect(found.count == 8)
        #expect(pages == (8 + size - 1) / size)
        await archive.close()
    }

    @Test func `totals are summed, and what cannot be answered across kinds is refused`() async throws {
        let archive = try archive()
        try await commit(archive)
        let across = SearchAcross(search: SearchRecords(archive: archive))
        let kinds = ["Encounter", "Observation"]
        #expect(try await across(try requests(kinds, [("_summary", "count")]), page: nil).total == 8)
        #expect(try await across(try requests(kinds, [("_count", "2"), ("_total", "accurate")]), page: nil).total == 8)
        #expect(try await across(try requests(kinds, []), page: nil).total == 8)
        #expect(try await across(try requests(kinds, [("_count", "2")]), page: nil).total == nil)
        let sorted = try requests(kinds, [("_sort", "_id")])
        await #expect(throws: Refusal.self) { try await across(sorted, page: nil) }
        let plain = try requests(kinds, [])
        await #expect(throws: Refusal.self) { try await across(plain, page: "Patient.k0") }
        await archive.close()
    }

    @Test func `a compartment holds what refers to the patient in any of the defined ways, and nothing else`()
        async throws
    {
        let archive = try archive()
        try await commit(archive)
        let search = SearchRecords(archive: archive)
        func count(_ kind: String, of number: String) async throws -> Int {
            let request = try requests([kind], [])[0].within("Patient", of: lake.recordID(number))
            return try await search(try #require(request)).matches.count
        }
        #expect(try await count("Encounter", of: "1") == 1)
        #expect(try await count("Observation", of: "1") == 3)
        // Those of the other patient that this one performed.
        #expect(try await count("Observation", of: "2") == 6)
        #expect(try requests(["Location"], [])[0].within("Patient", of: lake.recordID("1")) == nil)
        let visit = try requests(["Encounter"], [])[0].within("Encounter", of: lake.id("Encounter", "2"))
        #expect(try await search(try #require(visit)).matches.map(\.id) == [lake.id("Encounter", "2")])
        await archive.close()
    }
}
