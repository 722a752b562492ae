/// The words of code systems, by system and code.
struct DisplayTable: Sendable {
    private var words: [String: [String: String]] = [:]

    /// Those of this build; read when somebody asks first, as they are many.
    static let standard: DisplayTable = {
        do {
            return try DisplayTable(Embedded.files)
        } catch {
            preconditionFailure("An embedded table is ill-formed, which its test should have found: \(error)")
        }
    }()

    /// Reads those of the files that hold displays.
    init(_ files: [TableFile]) throws(TableError) {
        for file in files where file.path.hasPrefix("displays/") {
            for row in try file.rows(columns: ["system", "code", "display"]) {
                guard URIShape.fits(row.cells[0]) else { throw file.trouble(.badValue, row) }
                words[row.cells[0], default: [:]][row.cells[1]] = row.cells[2]
            }
        }
    }

    subscript(system: String, code: String) -> String? { words[system]?[code] }
}
