import GRDB
import RecordStore

/// One transaction of the write lane on the writer's connection.
final class SQLiteTransaction: ArchiveTransaction {
    let connection: Database
    private var statements: [UInt: SQLStatement] = [:]
    private var sources: [String: Int64] = [:]
    private var kinds: [String: Int64] = [:]
    var records: [String: Int64] = [:]
    private var lastKey: Int64?
    private var lastPerson: Int64?
    /// The number of the newest change; `nil` if none was made.
    private(set) var lastChange: Int64?

    init(_ connection: Database) { self.connection = connection }

    /// Prepares once per transaction; the text is a literal, so that its address can stand for it.
    func sql(_ text: StaticString) throws -> SQLStatement {
        let key = unsafe UInt(bitPattern: text.utf8Start)
        if let statement = statements[key] { return statement }
        let statement = try SQLStatement(connection, text.description)
        statements[key] = statement
        return statement
    }

    func open(_ kind: ChangeKind, at time: Timestamp, by actor: String?) throws -> Int64 {
        let last = try sql("SELECT id, at FROM change ORDER BY id DESC LIMIT 1").first { ($0.int(0), $0.int(1)) }
        let number = (last?.0 ?? 0) + 1
        // A clock that goes back must not hide a change from a reader who asks for what is new.
        let at = max(time.milliseconds, (last?.1 ?? .min + 1) + 1)
        try sql("INSERT INTO change (id, kind, at, actor) VALUES (?, ?, ?, ?)")
            .run(.int(number), .int(Int64(kind.rawValue)), .int(at), .optional(actor))
        lastChange = number
        return number
    }

    func note(_ reason: String, of change: Int64) throws {
        try sql("UPDATE change SET reason = ? WHERE id = ?").run(.text(reason), .int(change))
    }

    func newEntryKey() throws -> Int64 {
        let last = try lastEntryKey()
        lastKey = last + 1
        return last + 1
    }

    /// The highest key of a statement; asked before rows go, since they may come back under their keys.
    @discardableResult
    func lastEntryKey() throws -> Int64 {
        if let lastKey { return lastKey }
        let last = try sql("SELECT max(id) FROM statement").first { $0.int(0) } ?? 0
        lastKey = last
        return last
    }

    func newPersonKey() throws -> Int64 {
        let last = try lastPersonKey()
        lastPerson = last + 1
        return last + 1
    }

    /// The highest key of a person; asked before rows go.
    @discardableResult
    func lastPersonKey() throws -> Int64 {
        if let lastPerson { return lastPerson }
        let last = try sql("SELECT max(id) FROM person").first { $0.int(0) } ?? 0
        lastPerson = last
        return last
    }

    func sourceKey(_ name: String) throws -> Int64 {
        if let key = sources[name] { return key }
        try sql("INSERT INTO source (name) VALUES (?) ON CONFLICT DO NOTHING").run(.text(name))
        let key = try sql("SELECT id FROM source WHERE name = ?").first(.text(name)) { $0.int(0) } ?? 0
        sources[name] = key
        return key
    }

    func kindKey(_ name: String) throws -> Int64 {
        if let key = kinds[name] { return key }
        try sql("INSERT INTO kind (name) VALUES (?) ON CONFLICT DO NOTHING").run(.text(name))
        let key = try sql("SELECT id FROM kind WHERE name = ?").first(.text(name)) { $0.int(0) } ?? 0
        kinds[name] = key
        return key
    }
}
