import GRDB
import GRDBSQLite
import RecordStore

/// A statement that is prepared once per connection and then bound and stepped without an object per value.
///
/// GRDB's own rows and arguments cost about as much as SQLite's work on small rows; this is the door for the many
/// small statements of the write lane. Use it on the thread that holds its connection.
struct SQLStatement {
    private let statement: Statement

    init(_ connection: Database, _ sql: String) throws { statement = try connection.cachedStatement(sql: sql) }

    /// Runs a statement that yields no row.
    func run(_ values: StoredValue...) throws { try step(values) { _ in } }

    /// As ``run(_:)``, for values that come as a list.
    func run(_ values: [StoredValue]) throws { try step(values) { _ in } }

    /// Calls once per row; a row is valid during its call.
    func rows(_ values: StoredValue..., each: (SQLRow) throws -> Void) throws { try step(values, each) }

    /// As ``rows(_:each:)``, for a number of values known only at run time.
    func rows(_ values: [StoredValue], each: (SQLRow) throws -> Void) throws { try step(values, each) }

    /// The value made of the first row; `nil` if there is none.
    func first<Value>(_ values: StoredValue..., read: (SQLRow) throws -> Value) throws -> Value? {
        var result: Value?
        try step(values) { if result == nil { result = try read($0) } }
        return result
    }

    private func step(_ values: [StoredValue], _ each: (SQLRow) throws -> Void) throws {
        let pointer = unsafe statement.sqliteStatement
        defer {
            unsafe sqlite3_reset(pointer)
            unsafe sqlite3_clear_bindings(pointer)
        }
        for (index, value) in values.enumerated() { unsafe bind(value, Int32(index + 1), pointer) }
        while true {
            let code = unsafe sqlite3_step(pointer)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else {
                let detailed = unsafe sqlite3_extended_errcode(sqlite3_db_handle(pointer))
                throw DatabaseError(resultCode: ResultCode(rawValue: detailed == SQLITE_OK ? code : detailed))
            }
            try each(unsafe SQLRow(pointer))
        }
    }

    private func bind(_ value: StoredValue, _ index: Int32, _ pointer: OpaquePointer) {
        // SQLite takes a copy: the arrays may be gone before the last step.
        let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: unsafe sqlite3_bind_null(pointer, index)
        case .int(let number): unsafe sqlite3_bind_int64(pointer, index, number)
        case .text(var text):
            text.withUTF8 {
                _ = unsafe $0.withMemoryRebound(to: CChar.self) {
                    unsafe sqlite3_bind_text64(
                        pointer,
                        index,
                        $0.baseAddress,
                        UInt64($0.count),
                        copied,
                        UInt8(SQLITE_UTF8)
                    )
                }
            }
        // An empty array has no address, and SQLite takes that for NULL.
        case .blob(let bytes) where bytes.isEmpty: unsafe sqlite3_bind_zeroblob(pointer, index, 0)
        case .blob(let bytes):
            _ = unsafe bytes.withUnsafeBytes {
                unsafe sqlite3_bind_blob64(pointer, index, $0.baseAddress, UInt64($0.count), copied)
            }
        }
    }
}
