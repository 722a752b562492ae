package import MappingTables

/// The use case "is what an operator wrote sound": every trouble of a folder of tables and site files.
package struct CheckMappings: Sendable {
    /// By file and line.
    package let troubles: [TableError]
    /// How many files were read.
    package let files: Int
    /// How many well-formed rows of codes they hold.
    package let rows: Int

    /// - Throws: If there is no such folder.
    package init(folder: String) throws(TableError) {
        let check = try MappingCheck(folder: folder)
        files = check.files
        rows = check.rows.count
        var targets = TargetCheck()
        let wrong = check.rows.compactMap { row in
            targets.trouble(row).map { TableError($0, file: row.file, line: row.line) }
        }
        troubles = (check.troubles + wrong).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    }
}
