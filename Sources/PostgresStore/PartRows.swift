import RecordStore

/// Reads originals that are kept in parts.
struct PartRows {
    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    /// One part; `nil` behind the last one.
    func part(_ ordinal: Int, of delivery: Int64) throws -> [UInt8]? {
        let found = try SQLStatement(
            connection,
            "SELECT bytes, size FROM part WHERE delivery = $1 AND ordinal = $2"
        )
        .first(.int(delivery), .int(ordinal)) { row in
            (bytes: CompressedBytes(stored: row.blob(0), size: Int(row.int(1))).original, size: row.int(1))
        }
        guard let found else { return nil }
        guard let bytes = found.bytes else { throw ArchiveError.damaged("part \(ordinal) of delivery \(delivery)") }
        return bytes
    }

    /// Whether an original is kept in parts, and whether more of them are to come.
    func state(of delivery: Int64) throws -> (isParted: Bool, isOpen: Bool) {
        let isOpen = try SQLStatement(connection, "SELECT open FROM delivery WHERE id = $1")
            .first(.int(delivery)) { $0.optionalInt(0) == 1 }
        let isParted = try SQLStatement(connection, "SELECT 1 FROM part WHERE delivery = $1 LIMIT 1")
            .first(.int(delivery)) { _ in true }
        return (isParted ?? isOpen ?? false, isOpen ?? false)
    }

    /// Reads all parts, and compares their length with that of the delivery.
    func check(_ delivery: Int64, size: Int) throws {
        var (ordinal, sum) = (0, 0)
        while let bytes = try part(ordinal, of: delivery) {
            sum += bytes.count
            ordinal += 1
        }
        let isOpen = try state(of: delivery).isOpen
        guard sum == size || isOpen else { throw ArchiveError.damaged("delivery \(delivery)") }
    }
}
