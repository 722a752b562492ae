/// The tables as dictionaries; immutable once read.
final class TableStore: Sendable {
    let systems: SystemTable
    let codes: [TableName: [String: Code]]
    let vaccines: VaccineTable
    /// Spellings of units that are not UCUM, and what they are in UCUM.
    let unitRepairs: [String: String]
    /// Displays of the override folder, before those of the build.
    let displays: DisplayTable

    /// Reads the files of the build and then the overrides, so that the rows of these win.
    init(_ files: [TableFile], overrides: [TableFile]) throws(TableError) {
        let library = TableLibrary(files, overrides: overrides)
        systems = try SystemTable(library)
        vaccines = try VaccineTable(library)
        unitRepairs = try library.unitRepairs()
        displays = try DisplayTable(overrides)
        var codes: [TableName: [String: Code]] = [:]
        for name in TableName.allCases { codes[name] = try library.codes(name) }
        self.codes = codes
    }
}
