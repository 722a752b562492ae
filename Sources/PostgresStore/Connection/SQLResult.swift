import CLibpq

/// What a server answered to one statement; freed with the last who holds it.
@safe final class SQLResult {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe PQclear(handle) }

    var status: ExecStatusType { unsafe PQresultStatus(handle) }

    /// The five characters of the SQLSTATE; empty if the connection failed before the server could say one.
    var state: String { unsafe clibpq_state(handle).map { unsafe String(cString: $0) } ?? "" }

    var rowCount: Int32 { unsafe PQntuples(handle) }

    func isNull(_ row: Int32, _ column: Int32) -> Bool { unsafe PQgetisnull(handle, row, column) == 1 }

    /// Calls with the bytes of one field, which are valid during the call.
    func withField<Value>(_ row: Int32, _ column: Int32, _ read: (UnsafeRawBufferPointer) -> Value) -> Value {
        let count = unsafe Int(PQgetlength(handle, row, column))
        return unsafe read(UnsafeRawBufferPointer(start: PQgetvalue(handle, row, column), count: count))
    }
}
