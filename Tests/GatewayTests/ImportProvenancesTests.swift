import RecordStore
import RecordStoreContract
import Testing

@testable import Gateway

@Suite struct ImportProvenancesTests {
    /// The kinds of what Provenances are made of, in a walk through all that there is.
    private func kinds(_ scope: CandidateQuery.Scope, _ bench: ExportBench) async throws -> Set<String> {
        let imports = ImportProvenances(archive: bench.archive)
        var kinds: Set<String> = []
        var query = CandidateQuery(kind: ImportProvenance.kind)
        (query.scope, query.after) = (scope, ImportProvenances.start)
        while true {
            let page = try await imports.candidates(query) { kind, _, _ in
                kinds.insert(kind)
                return true
            }
            guard let next = page.next else { return kinds }
            query.after = next
        }
    }

    @Test func `C113 who asks for the records of persons is not led through the directory`() async throws {
        let bench = try ExportBench()
        try await bench.commitPatient("A")
        try await bench.commit(nil, [bench.group("g", ["A"])])
        #expect(try await kinds(.everyone, bench).isSuperset(of: ["Observation", "Group"]))
        let own = try await kinds(.persons([bench.lake.recordID("A")]), bench)
        #expect(own.contains("Observation") && !own.contains("Group"))
    }
}
