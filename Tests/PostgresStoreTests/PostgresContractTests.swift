import ClinicalRecord
import RecordStore
import RecordStoreContract
import Testing

@Suite(.enabled(if: PostgresBench.isPossible, "scripts/with-postgres gives a database to test with"))
struct PostgresContractTests {
    @Test(arguments: ArchiveLaw.all)
    func `an archive in PostgreSQL keeps the contract`(_ law: ArchiveLaw) async throws {
        try await law.check(PostgresBench())
    }

    @Test(arguments: ArchiveLaw.orderLaws.prefix(4))
    func `7·3 7·1 the order changes nothing either where blocking keys become too common`(
        _ law: ArchiveLaw
    ) async throws {
        var weights = MatchWeights()
        weights.candidateLimit = 2
        try await law.check(PostgresBench(weights: weights))
    }
}
