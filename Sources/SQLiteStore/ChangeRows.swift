import GRDB
import RecordStore

/// Reads the numbers and times of changes on one connection.
struct ChangeRows {
    private let connection: Database

    init(_ connection: Database) { self.connection = connection }

    /// When a change was made.
    func time(_ number: Int64) throws -> Timestamp {
        let at = try SQLStatement(connection, "SELECT at FROM change WHERE id = ?").first(.int(number)) { $0.int(0) }
        guard let at else { throw ArchiveError.damaged("change \(number)") }
        return Timestamp(milliseconds: at)
    }

    /// The number of the last change; 0 if there was none.
    func last() throws -> Int64 {
        try SQLStatement(connection, "SELECT max(id) FROM change").first { $0.int(0) } ?? 0
    }
}
