/// Rows that are made once and live as long as the program; reading them costs no reference count.
@safe struct R4Table<Row: Sendable>: @unchecked Sendable {
    private let rows: UnsafeBufferPointer<Row>

    /// Copies rows to where nobody will free or change them.
    init(_ rows: [Row]) {
        let copy = UnsafeMutableBufferPointer<Row>.allocate(capacity: rows.count)
        _ = unsafe copy.initialize(from: rows)
        unsafe self.rows = UnsafeBufferPointer(copy)
    }

    /// The numbers of all rows.
    var indices: Swift.Range<Int> { unsafe rows.indices }

    /// The rows as bytes are read.
    var buffer: UnsafeBufferPointer<Row> { unsafe rows }

    /// A row; the index is the schema's own and never a document's.
    @inline(__always) subscript(_ index: Int) -> Row {
        precondition(unsafe rows.indices.contains(index), "the schema names a row it does not have")
        return unsafe rows[index]
    }
}
