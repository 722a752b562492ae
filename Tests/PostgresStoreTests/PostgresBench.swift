import ClinicalRecord
import Foundation
import RecordStore
import RecordStoreContract

@testable import PostgresStore

/// A schema of its own for one test in the database that `scripts/with-postgres` made; it goes with the bench.
final class PostgresBench: ArchiveBench {
    /// Whether there is a database to test with.
    static var isPossible: Bool { text != nil }

    private static var text: String? { ProcessInfo.processInfo.environment["CHARTWAY_TEST_POSTGRES"] }

    let address: PostgresAddress
    let schema: String
    private let weights: MatchWeights
    private let turn: BenchTurn

    init(weights: MatchWeights = MatchWeights()) async throws {
        turn = await BenchTurn()
        address = try PostgresAddress(Self.text ?? "")
        schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "_")
        self.weights = weights
    }

    deinit {
        let queue = ConnectionQueue(address, PostgresSession(schema: schema, purpose: .reading))
        try? queue.wait { [schema] connection in
            try connection.execute(#"DROP SCHEMA IF EXISTS "\#(schema)" CASCADE"#)
        }
    }

    /// The address of the same server for another user or another database.
    func text(user: String = "chartway", database: String = "postgres") -> String {
        (Self.text ?? "").replacing("user=chartway", with: "user=\(user)")
            .replacing("/postgres?", with: "/\(database)?")
    }

    // Few partitions, since most tests make tables for a handful of rows.
    func archive(partitions: Int = 3) throws -> PostgresArchive {
        try PostgresArchive(address, schema: schema, weights: weights, partitions: partitions)
    }

    func open() async throws -> any Archive { try archive() }

    /// Does something to the tables behind the archive's back.
    func execute(_ sql: String) async throws {
        let queue = ConnectionQueue(address, PostgresSession(schema: schema, purpose: .reading))
        try await queue.run { try $0.execute(sql) }
        await queue.close()
    }

    /// The number in the first column of the first row.
    func number(_ sql: String) async throws -> Int64? {
        let queue = ConnectionQueue(address, PostgresSession(schema: schema, purpose: .reading))
        let number = try await queue.run { try SQLStatement($0, sql).first { $0.int(0) } }
        await queue.close()
        return number
    }

    func rowCounts(_ archive: any Archive) async throws -> [String: Int] {
        guard let archive = archive as? PostgresArchive else { return [:] }
        return try await archive.readers.read { [schema] connection in
            var counts: [String: Int] = [:]
            for table in try Self.tables(connection, schema) {
                counts[table] = try PostgresArchive.count(connection, table)
            }
            return counts
        }
    }

    func empty(_ archive: any Archive) async throws {
        guard let archive = archive as? PostgresArchive else { return }
        try await archive.writer.run { [schema] connection in
            // To the open archive, fewer changes than it has acknowledged are a loss (W17), and names stay.
            let staying = ["schema_step", "change", "source", "kind"]
            let tables = try Self.tables(connection, schema).filter { !staying.contains($0) }
            let script = tables.map { "DELETE FROM \($0);" }.joined()
            try connection.execute("SET session_replication_role = replica;\(script)RESET session_replication_role;")
        }
    }

    /// Partitioned tables, and those that are no partition.
    private static func tables(_ connection: PostgresConnection, _ schema: String) throws -> [String] {
        var tables: [String] = []
        try SQLStatement(
            connection,
            """
            SELECT relname::text FROM pg_class
            WHERE relnamespace = $1::text::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
            """
        )
        .rows(.text(schema)) { tables.append($0.text(0)) }
        return tables
    }
}
