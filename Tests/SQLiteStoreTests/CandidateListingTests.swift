import GRDB
import RecordStore
import RecordStoreContract
import Testing

@testable import SQLiteStore

/// What a search costs must not depend on what others have in the archive.
@Suite struct CandidateListingTests {
    private static let final = EntryQuery.Code(.code, system: "http://loinc.org", code: "4548-4")
    private static let number = EntryQuery.Code(.identifier, system: nil, code: "a")

    private let lake = Hospital("lakeside")
    private let bench: SQLiteBench

    init() throws { bench = try SQLiteBench() }

    /// How the database goes about a question, a line for each step.
    private func plan(_ scope: CandidateQuery.Scope, _ codes: [[EntryQuery.Code]]) async throws -> [String] {
        let archive = try bench.archive()
        let contribution = lake.contribution("1", lake.patient("1", #""birthDate":"1971-04-09""#), [lake.result("a")])
        _ = try await archive.commit(lake.intake("1", [contribution]))
        var query = CandidateQuery(kind: "Observation")
        (query.scope, query.codes) = (scope, codes)
        let steps = try await archive.pool.read { [query] connection in
            let asked = try #require(try CandidateListing(query, connection)).statement
            var steps: [String] = []
            try SQLStatement(connection, "EXPLAIN QUERY PLAN \(asked.text)").rows(asked.values) {
                steps.append($0.text(3))
            }
            return steps
        }
        await archive.close()
        return steps
    }

    @Test func `the resources of one person are looked up by the person`() async throws {
        let steps = try await plan(.persons([lake.recordID("1")]), [])
        #expect(steps.contains("SEARCH entry USING COVERING INDEX entry_listing (person=? AND kind=?)"))
        #expect(!steps.contains { $0.contains("entry_kind") })
    }

    @Test(arguments: [[[final]], [[number]], [[final], [number]], [[final, number]]])
    func `the codes of one person are looked up by person and code`(_ codes: [[EntryQuery.Code]]) async throws {
        let steps = try await plan(.persons([lake.recordID("1")]), codes)
        #expect(steps.contains("SEARCH entry USING INTEGER PRIMARY KEY (rowid=?)"))
        #expect(steps.contains { $0.hasPrefix("SEARCH token USING PRIMARY KEY (person=? AND field=? AND value") })
        #expect(!steps.contains { $0.contains("entry_kind") || $0.contains("SCAN entry") || $0.contains("SCAN token") })
    }

    @Test func `one code of everybody is walked through in the order of keys`() async throws {
        let steps = try await plan(.everyone, [[Self.final]])
        #expect(steps.contains("SEARCH token USING COVERING INDEX token_found (field=? AND value=? AND entry>?)"))
        #expect(steps.filter { $0.contains("TEMP B-TREE") }.count <= 1)
    }

    @Test func `resources of a kind are walked through in the order of keys`() async throws {
        let steps = try await plan(.everyone, [])
        #expect(steps.contains { $0.hasPrefix("SEARCH entry USING COVERING INDEX entry_kind (kind=? AND rowid>?)") })
    }
}
