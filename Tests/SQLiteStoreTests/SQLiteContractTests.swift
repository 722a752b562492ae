import ClinicalRecord
import RecordStore
import RecordStoreContract
import Testing

@Suite struct SQLiteContractTests {
    @Test(arguments: ArchiveLaw.all)
    func `an archive in SQLite keeps the contract`(_ law: ArchiveLaw) async throws {
        try await law.check(SQLiteBench())
    }

    @Test(arguments: ArchiveLaw.orderLaws.prefix(12))
    func `7·3 7·1 the order changes nothing either where blocking keys become too common`(
        _ law: ArchiveLaw
    ) async throws {
        var weights = MatchWeights()
        weights.candidateLimit = 2
        try await law.check(SQLiteBench(weights: weights))
    }

    @Test func `the families of the order laws are linked, parted, retired and asked about`() async throws {
        var (linked, parted, retired, asked) = (0, 0, 0, 0)
        for seed in 1...24 {
            let archive = try await SQLiteBench().open()
            for delivery in FamilyStory(seed: seed).deliveries { _ = try await archive.commit(delivery) }
            let people = try await archive.people(matching: "", limit: 100)
            linked += people.filter { Set($0.person.sources.map(\.source)).count > 1 }.count
            parted += people.flatMap(\.links).filter { $0.until != nil }.count
            retired += people.flatMap(\.person.sources).filter(\.isRetired).count
            asked += try await archive.reviews(limit: 100).count
            await archive.close()
        }
        #expect(linked > 10)
        #expect(parted > 10)
        #expect(retired > 5)
        #expect(asked > 20)
    }
}
