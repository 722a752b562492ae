import RecordStore
import Testing

@testable import PostgresStore

@Suite(.enabled(if: PostgresBench.isPossible, "scripts/with-postgres gives a database to test with"))
struct ConnectionTests {
    private let bench: PostgresBench

    init() async throws { bench = try await PostgresBench() }

    private func connect() throws -> PostgresConnection {
        try PostgresSession(schema: bench.schema, purpose: .writing).connect(bench.address)
    }

    @Test func `values of every type come back as they were sent, alone and in rows`() throws {
        let connection = try connect()
        let texts = ["", "a", "ä\u{0}\u{1}b", "\u{10FFFF}"]
        for text in texts {
            let read = try SQLStatement(connection, "SELECT $1::text").first(.text(text)) { $0.text(0) }
            #expect(read == text)
        }
        for number in [0, 1, -1, Int64.max, .min] {
            #expect(try SQLStatement(connection, "SELECT $1::bigint").first(.int(number)) { $0.int(0) } == number)
        }
        for bytes: [UInt8] in [[], [0], [255, 0, 1]] {
            #expect(try SQLStatement(connection, "SELECT $1::bytea").first(.blob(bytes)) { $0.blob(0) } == bytes)
        }
        #expect(try SQLStatement(connection, "SELECT $1::bytea").first(.null) { $0.isNull(0) } == true)
        var rows: [[String?]] = []
        try SQLStatement(connection, "SELECT * FROM unnest($1::bigint[], $2::text[], $3::bytea[])")
            .rows(.ints([1, nil]), .texts([nil, "x\u{0}"]), .blobs([[7], nil])) { row in
                rows.append([row.optionalInt(0)?.description, row.optionalText(1), row.optionalBlob(2)?.description])
            }
        #expect(rows == [["1", nil, "[7]"], [nil, "x\u{0}", nil]])
        #expect(try SQLStatement(connection, "SELECT 1 = ANY($1::bigint[])").first(.ints([])) { $0.int(0) } == 0)
    }

    @Test func `text keeps the order of its bytes where U+0000 is spelled`() {
        let texts = ["", "\u{0}", "\u{0}a", "\u{1}", "\u{1}a", "\u{2}", "a", "b"]
        let encoded = texts.map(StoredText.encode)
        #expect(encoded.sorted { $0.lexicographicallyPrecedes($1) } == encoded)
        #expect(encoded.map { StoredText.decode($0) } == texts)
        #expect(!encoded.joined().contains(0))
    }

    @Test func `a statement that nobody waited for fails the next one that is waited for, and no later one`() throws {
        let connection = try connect()
        try connection.execute("CREATE TEMPORARY TABLE once (id bigint PRIMARY KEY)")
        for _ in 0..<2 { try SQLStatement(connection, "INSERT INTO once VALUES ($1)").run(.int(1)) }
        #expect(throws: PostgresError(state: "23505")) {
            _ = try SQLStatement(connection, "SELECT 1").first { $0.int(0) }
        }
        #expect(try SQLStatement(connection, "SELECT 1").first { $0.int(0) } == 1)
        #expect(try SQLStatement(connection, "SELECT count(*) FROM once").first { $0.int(0) } == 0)
    }

    @Test func `many statements without an answer in between neither block nor get lost`() throws {
        let connection = try connect()
        try connection.execute("CREATE TEMPORARY TABLE many (id bigint, body bytea)")
        let body = [UInt8](repeating: 7, count: 10_000)
        for number in 0..<2000 {
            try SQLStatement(connection, "INSERT INTO many VALUES ($1, $2)").run(.int(number), .blob(body))
        }
        let sum = try SQLStatement(connection, "SELECT sum(length(body)) FROM many").first { $0.int(0) }
        #expect(sum == 20_000_000)
    }

    @Test func `a statement that was prepared behind a failure is prepared again`() throws {
        let connection = try connect()
        try SQLStatement(connection, "SELECT 1 / $1::bigint").run(.int(0))
        #expect(throws: PostgresError(state: "22012")) {
            _ = try SQLStatement(connection, "SELECT 5::bigint").first { $0.int(0) }
        }
        #expect(try SQLStatement(connection, "SELECT 5::bigint").first { $0.int(0) } == 5)
    }

    @Test func `a connection that the server ends is lost, and its queue makes another`() async throws {
        let queue = ConnectionQueue(bench.address, PostgresSession(schema: bench.schema, purpose: .reading))
        let first = try await queue.run { $0.backend }
        #expect(try await bench.number("SELECT pg_terminate_backend(\(first))::int") == 1)
        await #expect(throws: PostgresError.self) {
            try await queue.run { try SQLStatement($0, "SELECT 1").first { $0.int(0) } }
        }
        #expect(try await queue.run { $0.backend } != first)
        await queue.close()
    }

    @Test func `a server that lets nobody in and one that is not there are told apart`() throws {
        let nobody = try PostgresAddress(bench.text(user: "locked"))
        #expect(throws: ArchiveError.denied) { try PostgresArchive(nobody, schema: bench.schema) }
        let noDatabase = try PostgresAddress(bench.text(database: "elsewhere"))
        #expect(throws: ArchiveError.denied) { try PostgresArchive(noDatabase, schema: bench.schema) }
        let nowhere = try PostgresAddress("postgres:///postgres?host=/nowhere")
        #expect(throws: ArchiveError.unreachable) { try PostgresArchive(nowhere, schema: bench.schema) }
    }
}
