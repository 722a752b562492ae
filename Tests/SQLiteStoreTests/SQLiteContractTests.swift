import RecordStoreContract
import Testing

@Suite struct SQLiteContractTests {
    @Test(arguments: ArchiveLaw.all)
    func `an archive in SQLite keeps the contract`(_ law: ArchiveLaw) async throws {
        try await law.check(SQLiteBench())
    }
}
