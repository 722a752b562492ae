/// The tables as dictionaries; immutable once read.
final class TableStore: Sendable {
    let systems: SystemTable
    /// By the raw value of their name.
    let codes: [CodeTable]
    let vaccines: VaccineTable
    /// Spellings of units that do not mean what UCUM reads, and what they are in UCUM; `nil` for those that stay text.
    let unitRepairs: TextTable<String?>
    /// Displays of the override folder, before those of the build.
    let displays: DisplayTable

    /// Reads the files of the build and then the overrides, so that the rows of these win.
    init(_ files: [TableFile], overrides: [TableFile]) throws(TableError) {
        let library = TableLibrary(files, overrides: overrides)
        systems = try SystemTable(library)
        vaccines = try VaccineTable(library)
        unitRepairs = TextTable(try library.unitRepairs())
        displays = try DisplayTable(overrides)
        var codes: [CodeTable] = []
        for name in TableName.allCases { codes.append(try CodeTable(name, library)) }
        self.codes = codes
    }
}
