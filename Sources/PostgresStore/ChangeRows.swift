import RecordStore

/// Reads the numbers and times of changes on one connection.
struct ChangeRows {
    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    /// When changes were made, by their numbers.
    func times(_ numbers: some Sequence<Int64>) throws -> [Int64: Timestamp] {
        let wanted = Set(numbers)
        guard !wanted.isEmpty else { return [:] }
        var times: [Int64: Timestamp] = [:]
        try SQLStatement(connection, "SELECT id, at FROM change WHERE id = ANY($1)").rows(.ints(Array(wanted))) {
            times[$0.int(0)] = Timestamp(milliseconds: $0.int(1))
        }
        if let missing = wanted.first(where: { times[$0] == nil }) { throw ArchiveError.damaged("change \(missing)") }
        return times
    }

    /// When a change was made.
    func time(_ number: Int64) throws -> Timestamp {
        guard let time = try times([number])[number] else { throw ArchiveError.damaged("change \(number)") }
        return time
    }

    /// The number of the last change; 0 if there was none.
    func last() throws -> Int64 {
        try SQLStatement(connection, "SELECT max(id) FROM change").first { $0.int(0) } ?? 0
    }
}
