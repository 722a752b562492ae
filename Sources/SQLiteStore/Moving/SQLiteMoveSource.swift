import Foundation
import GRDB
package import RecordStore

/// Reads the tables of an archive or a register in a file for a move, and keeps everybody from writing meanwhile.
package struct SQLiteMoveSource: MoveSource {
    private let queue: DatabaseQueue

    /// - Parameter path: Of an archive or a register of this schema; nobody else may have it open.
    /// - Throws: ``ArchiveError/busy`` if somebody has.
    package init(path: String) throws(ArchiveError) {
        do {
            try SoleUse.want(of: path)
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            configuration.label = "move"
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        } catch { throw ArchiveError(error) }
    }

    package func rows(
        of table: MovedTable,
        after key: [StoredValue]?,
        _ each: ([StoredValue]) throws -> Void
    ) throws {
        do {
            try queue.inDatabase { connection in
                let read = try SQLStatement(connection, Self.sql(table, isBehind: key != nil))
                try read.rows(key ?? []) { try each($0.values(table.columns)) }
            }
        } catch { throw ArchiveError(error) }
    }

    /// Lets others write again.
    package func close() throws(ArchiveError) {
        do {
            try queue.inDatabase { try $0.execute(sql: "ROLLBACK") }
            try queue.close()
        } catch { throw ArchiveError(error) }
    }

    private static func sql(_ table: MovedTable, isBehind: Bool) -> String {
        let form = forms[table.name] ?? Form(table.name)
        let key = table.key.map { form.spell($0.name) }.joined(separator: ", ")
        let marks = table.key.map { _ in "?" }.joined(separator: ", ")
        return """
            SELECT \(table.columns.map { form.spell($0.name) }.joined(separator: ", ")) FROM \(form.tables)
            \(isBehind ? "WHERE (\(key)) > (\(marks))" : "") ORDER BY \(key)
            """
    }

    /// How a table is read that looks different here.
    private struct Form {
        let tables: String
        let columns: [String: String]
        let prefix: String

        init(_ tables: String, prefix: String = "", _ columns: [String: String] = [:]) {
            (self.tables, self.prefix, self.columns) = (tables, prefix, columns)
        }

        func spell(_ column: String) -> String { columns[column] ?? prefix + column }
    }

    private static let forms = [
        "blocking": Form("blocking b JOIN record r ON r.id = b.record", prefix: "b.", ["record": "r.uuid"]),
        "statement": Form(
            "statement s JOIN entry e ON e.id = s.entry LEFT JOIN record r ON r.id = s.record",
            prefix: "s.",
            ["person": "e.person", "record": "r.uuid"]
        ),
        "act": Form("act", ["account": "user"]),
    ]
}
