/// One table of codes, in both directions.
struct CodeTable: Sendable {
    /// The columns of its file.
    static let columns = ["code", "system", "target", "display"]

    private let targets: TextTable<Code>
    /// Of several codes with one target, the first line counts.
    private let spellings: TextTable<String>

    init(_ name: TableName, _ library: TableLibrary) throws(TableError) {
        var targets: [String: Code] = [:]
        var spellings: [String: String] = [:]
        var order: [String] = []
        var system = ""
        try library.each("\(name.path).csv", columns: Self.columns) { (file, row) throws(TableError) in
            guard URIShape.fits(row.cells[1]), !row.cells[2].isEmpty else { throw file.trouble(.badValue, row) }
            // Neighbours share one string.
            if row.cells[1] != system { system = row.cells[1] }
            let display = row.cells[3].isEmpty ? nil : row.cells[3]
            let target = Code(system: system, code: row.cells[2], display: display)
            if targets.updateValue(target, forKey: row.cells[0]) == nil { order.append(row.cells[0]) }
        }
        for code in order {
            guard let target = targets[code]?.code, spellings[target] == nil else { continue }
            spellings[target] = code
        }
        self.targets = TextTable(targets)
        self.spellings = TextTable(spellings)
    }

    /// What a code means.
    subscript(code: String) -> Code? { targets[code] }

    /// The code that means a target.
    func spelling(of target: String) -> String? { spellings[target] }

    /// Every row, in no order.
    var rows: [String: Code] { targets.rows }
}
