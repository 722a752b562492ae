import RecordStore

/// One row of an answer; columns count from 0 and are copied out.
struct SQLRow: StoredRow {
    private let result: SQLResult
    private let row: Int32

    init(_ result: SQLResult, _ row: Int32) { (self.result, self.row) = (result, row) }

    func isNull(_ column: Int32) -> Bool { result.isNull(row, column) }

    /// A number of any width; 0 for NULL.
    func int(_ column: Int32) -> Int64 {
        unsafe result.withField(row, column) { bytes in
            switch bytes.count {
            case 8: Int64(bigEndian: unsafe bytes.loadUnaligned(as: Int64.self))
            case 4: Int64(Int32(bigEndian: unsafe bytes.loadUnaligned(as: Int32.self)))
            case 1: Int64(unsafe bytes[0])
            default: 0
            }
        }
    }

    func optionalInt(_ column: Int32) -> Int64? { isNull(column) ? nil : int(column) }

    func text(_ column: Int32) -> String { unsafe result.withField(row, column) { unsafe StoredText.decode($0) } }

    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    func blob(_ column: Int32) -> [UInt8] { unsafe result.withField(row, column) { unsafe Array($0) } }

    func optionalBlob(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : blob(column) }
}
