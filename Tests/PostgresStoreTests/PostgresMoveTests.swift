import RecordStore
import RecordStoreContract
import Testing

@testable import PostgresStore

@Suite(.enabled(if: PostgresBench.isPossible)) struct PostgresMoveTests {
    private func columns(_ bench: PostgresBench) async throws -> [String: Set<String>] {
        let queue = ConnectionQueue(bench.address, PostgresSession(schema: bench.schema, purpose: .reading))
        let found = try await queue.run { [schema = bench.schema] connection in
            var found: [String: Set<String>] = [:]
            try SQLStatement(
                connection,
                """
                SELECT c.relname::text, a.attname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                WHERE c.relnamespace = $1::text::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                    AND a.attnum > 0 AND NOT a.attisdropped
                """
            )
            .rows(.text(schema)) { found[$0.text(0), default: []].insert($0.text(1)) }
            return found
        }
        await queue.close()
        return found.filter { !["schema_step", "counter", "resource"].contains($0.key) }
    }

    private func moved(_ tables: [MovedTable]) -> [String: Set<String>] {
        Dictionary(uniqueKeysWithValues: tables.map { ($0.name, Set($0.columns.map(\.name))) })
    }

    @Test func `every table and column of an archive is moved to`() async throws {
        let bench = try await PostgresBench()
        await (try bench.archive()).close()
        #expect(try await columns(bench) == moved(MovedTable.archive))
    }

    @Test func `every table and column of a register is moved to`() async throws {
        let bench = try await PostgresBench()
        await (try PostgresAccessRegister(bench.address, schema: bench.schema)).close()
        #expect(try await columns(bench) == moved(MovedTable.register))
    }

    @Test func `values of every kind come back as they were, and nothing shows before it is published`() async throws {
        let bench = try await PostgresBench()
        let target = PostgresMoveTarget.archive(at: bench.address, schema: bench.schema, partitions: 3)
        #expect(try target.open() == false)
        let table = MovedTable.archive[2]
        let rows: [[StoredValue]] = [
            [.int(1), .int(.min), .int(.max), .null, .text("")],
            [.int(2), .int(0), .int(-1), .text("a\u{0}\u{1}ü"), .text("\u{10FFFF}")],
        ]
        #expect(try target.lastKey(of: table) == nil)
        try target.take(rows, of: table)
        #expect(try target.lastKey(of: table) == [.int(2)])
        var read: [[StoredValue]] = []
        try target.reading(table) { next in while let row = try next() { read.append(row) } }
        #expect(read == rows)
        #expect(try PostgresArchive.exists(at: bench.address, schema: bench.schema) == false)
        #expect(try target.open())
        try PostgresMoveTarget.publish([target])
        #expect(try PostgresArchive.exists(at: bench.address, schema: bench.schema))
        await target.close()
    }
}
