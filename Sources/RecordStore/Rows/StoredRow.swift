/// A row that an engine has read; columns count from 0 and are copied out.
package protocol StoredRow {
    func isNull(_ column: Int32) -> Bool

    /// A number of any width; 0 for NULL.
    func int(_ column: Int32) -> Int64

    func optionalInt(_ column: Int32) -> Int64?

    /// Empty for NULL.
    func text(_ column: Int32) -> String

    func optionalText(_ column: Int32) -> String?

    /// Empty for NULL.
    func blob(_ column: Int32) -> [UInt8]
}

extension StoredRow {
    /// The values of a row that was read column by column.
    package func values(_ columns: [MovedTable.Column]) -> [StoredValue] {
        columns.enumerated().map { index, column in
            let index = Int32(index)
            guard !isNull(index) else { return .null }
            switch column.kind {
            case .int: return .int(int(index))
            case .text: return .text(text(index))
            case .blob: return .blob(blob(index))
            }
        }
    }
}
