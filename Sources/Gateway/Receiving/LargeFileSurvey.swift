import Crypto
import Findings
import MappingTables
import RecordMapping
import XMLTree

/// What the first of two passes over a large file tells: what it is called by, and whether it can be read at all.
///
/// Nothing of a file that is not well-formed to its end is mapped.
struct LargeFileSurvey {
    private(set) var size = 0
    private(set) var export: HealthExport
    /// Why it cannot be read.
    private(set) var trouble: Finding?
    private var hash = SHA256()
    private var pieces = XMLPieces(root: HealthExport.root, size: 64 << 10)

    /// - Throws: What reading the file throws.
    init(_ file: LargeFile, isExport: Bool, source: String, tables: Tables) throws {
        export = HealthExport(source: source, tables: tables)
        let reader = try file.reader()
        while let bytes = try reader.next() {
            size += bytes.count
            hash.update(data: bytes)
            if isExport, trouble == nil { look(at: bytes, isComplete: false) }
        }
        if isExport, trouble == nil { look(at: [], isComplete: true) }
    }

    /// Of all bytes.
    var sha256: [UInt8] { Array(hash.finalize()) }

    private mutating func look(at bytes: [UInt8], isComplete: Bool) {
        pieces.add(bytes)
        do throws(XMLError) {
            while let piece = try pieces.next(isComplete: isComplete) { try export.survey(piece) }
        } catch {
            trouble = Finding(.error, error.code == .encoding ? .xmlEncoding : .xmlRefused, at: error.place)
        }
    }
}
