import RecordStore

/// One transaction of the write lane on the writer's connection, which holds the lane from its first statement on.
final class PostgresTransaction: ArchiveTransaction {
    private let line: PostgresConnection
    /// The keys of sources and kinds.
    private(set) var names: KnownNames
    var memory = TransactionMemory()
    /// New entries are sent together, before anything else is.
    var batch = EntryBatch()
    /// The number of the last change before this transaction.
    let before: Int64
    private var last: (change: Int64, at: Int64?)
    private var keys: (entry: Int64, person: Int64)
    private var hasNewKeys = false
    /// The number of the newest change; `nil` if none was made.
    private(set) var lastChange: Int64?

    /// Waits for the lane, and learns where its numbers stand.
    ///
    /// - Parameters:
    ///   - connection: In a transaction that has done nothing yet.
    ///   - names: Keys that are known from transactions that were committed.
    ///   - lane: The number of the advisory lock; one gateway at a time holds it.
    /// - Throws: ``PostgresError`` if another gateway holds the lane for too long.
    init(_ connection: PostgresConnection, names: KnownNames, lane: Int64) throws {
        (line, self.names) = (connection, names)
        try SQLStatement(connection, "SELECT pg_advisory_xact_lock($1)").run(.int(lane))
        let found = try SQLStatement(
            connection,
            """
            SELECT c.id, c.at, k.entry, k.person FROM (SELECT 1) one
            LEFT JOIN (SELECT id, at FROM change ORDER BY id DESC LIMIT 1) c ON true LEFT JOIN counter k ON true
            """
        )
        .first { (change: $0.int(0), at: $0.optionalInt(1), entry: $0.int(2), person: $0.int(3)) }
        last = (found?.change ?? 0, found?.at ?? nil)
        keys = (found?.entry ?? 0, found?.person ?? 0)
        before = last.change
    }

    /// The connection, once everything that waits was sent.
    var connection: PostgresConnection {
        get throws {
            try batch.send(line)
            return line
        }
    }

    func sql(_ text: String) throws -> SQLStatement { SQLStatement(try connection, text) }

    /// Sends what is left.
    func finish() throws {
        _ = try connection
        guard hasNewKeys else { return }
        try SQLStatement(line, "DELETE FROM counter").run()
        try SQLStatement(line, "INSERT INTO counter (entry, person) VALUES ($1, $2)")
            .run(.int(keys.entry), .int(keys.person))
    }

    func open(_ kind: ChangeKind, at time: Timestamp, by actor: String?) throws -> Int64 {
        let number = last.change + 1
        // A clock that goes back must not hide a change from a reader who asks for what is new.
        let at = max(time.milliseconds, (last.at ?? .min + 1) + 1)
        try sql("INSERT INTO change (id, kind, at, actor) VALUES ($1, $2, $3, $4)")
            .run(.int(number), .int(Int64(kind.rawValue)), .int(at), .optional(actor))
        last = (number, at)
        lastChange = number
        return number
    }

    func note(_ reason: String, of change: Int64) throws {
        try sql("UPDATE change SET reason = $1 WHERE id = $2").run(.text(reason), .int(change))
    }

    func newEntryKey() throws -> Int64 {
        (keys.entry, hasNewKeys) = (keys.entry + 1, true)
        return keys.entry
    }

    func newPersonKey() throws -> Int64 {
        (keys.person, hasNewKeys) = (keys.person + 1, true)
        return keys.person
    }

    func sourceKey(_ name: String) throws -> Int64 {
        if let key = names.sources[name] { return key }
        let key = try key(of: name, in: "source")
        names.sources[name] = key
        return key
    }

    func kindKey(_ name: String) throws -> Int64 {
        if let key = names.kinds[name] { return key }
        let key = try key(of: name, in: "kind")
        names.kinds[name] = key
        return key
    }

    private func key(of name: String, in table: StaticString) throws -> Int64 {
        // The names stay; the lane is held, so that nobody else takes the next number.
        let known = try SQLStatement(line, "SELECT id FROM \(table) WHERE name = $1").first(.text(name)) { $0.int(0) }
        if let known { return known }
        let made = try SQLStatement(
            line,
            "INSERT INTO \(table) (id, name) SELECT coalesce(max(id), 0) + 1, $1 FROM \(table) RETURNING id"
        )
        .first(.text(name)) { $0.int(0) }
        guard let made else { throw ArchiveError.damaged("\(table)") }
        return made
    }
}
