/// The symbols that units are built from.
struct UnitAtoms: Sendable {
    /// What a symbol may be combined with.
    enum Kind { case metric, plain }

    /// Of the tables of this build.
    static let standard: UnitAtoms = {
        do {
            return try UnitAtoms(TableLibrary(Embedded.files, overrides: []))
        } catch {
            preconditionFailure("An embedded table is ill-formed, which its test should have found: \(error)")
        }
    }()

    private static let prefixes: Set<String> = [
        "Y", "Z", "E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "u", "n", "p", "f", "a", "z", "y",
        "Ki", "Mi", "Gi", "Ti",
    ]

    private var kinds: [String: Kind] = [:]

    init(_ library: TableLibrary) throws(TableError) {
        try library.each("units/atoms.csv", columns: ["atom", "kind", "name"]) { (file, row) throws(TableError) in
            switch row.cells[1] {
            case "metric": kinds[row.cells[0]] = .metric
            case "plain": kinds[row.cells[0]] = .plain
            default: throw file.trouble(.badValue, row)
            }
        }
    }

    /// Whether a symbol is an atom, or a prefix and a metric atom.
    func contains(_ symbol: ArraySlice<UInt8>) -> Bool {
        if kinds[Self.text(symbol)] != nil { return true }
        return [1, 2].contains { length in
            symbol.count > length && Self.prefixes.contains(Self.text(symbol.prefix(length)))
                && kinds[Self.text(symbol.dropFirst(length))] == .metric
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
