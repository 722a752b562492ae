import Foundation

/// Looks through a folder of tables and site files, and goes on after the first trouble.
package struct MappingCheck: Sendable {
    /// What is wrong, by file and line.
    package private(set) var troubles: [TableError] = []
    /// The rows of codes that are well-formed.
    package private(set) var rows: [MappingRow] = []
    /// How many files were read.
    package private(set) var files = 0

    /// - Throws: If there is no such folder.
    package init(folder: String) throws(TableError) {
        for path in try Tables.paths(in: folder) { table(path, in: folder) }
        for file in Self.siteFiles(in: folder) { site(file, in: folder) }
        troubles.sort { ($0.file, $0.line) < ($1.file, $1.line) }
    }

    /// What `sites/` holds, the files of another ending among it: nobody reads those.
    private static func siteFiles(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/sites")) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func text(_ path: String, in folder: String) throws(TableError) -> String {
        guard let text = try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) else {
            throw TableError(.unreadable, file: path, line: 0)
        }
        return text
    }

    // MARK: Tables

    private mutating func table(_ path: String, in folder: String) {
        files += 1
        do throws(TableError) {
            guard Embedded.files.contains(where: { $0.path == path }) else {
                throw TableError(.unknownName, file: path, line: 0)
            }
            read(TableFile(path, try Self.text(path, in: folder)))
        } catch {
            troubles.append(error)
        }
    }

    /// Reads a table until nothing is wrong with what is left of it: a line in trouble is taken out.
    private mutating func read(_ file: TableFile) {
        var file = file
        while true {
            do throws(TableError) {
                _ = try TableStore(Embedded.files, overrides: [file])
                return look(file)
            } catch {
                troubles.append(error)
                guard error.file == file.path, error.line > 1, let rest = file.without(line: error.line) else { return }
                file = rest
            }
        }
    }

    /// What is well-formed and yet of no use.
    private mutating func look(_ file: TableFile) {
        // A copy of the build's own table is nothing that the operator wrote.
        guard !Embedded.files.contains(where: { $0.path == file.path && $0.text == file.text }) else { return }
        for row in file.unreachable { troubles.append(file.trouble(.unreachable, row)) }
        guard let table = TableName(path: String(file.path.dropLast(4))),
            let found = try? file.rows(columns: CodeTable.columns)
        else { return }
        for row in found {
            let target = Code(system: row.cells[1], code: row.cells[2])
            rows.append(MappingRow(file: file.path, line: row.line, table: table, code: row.cells[0], target: target))
        }
    }

    // MARK: Sites

    private mutating func site(_ name: String, in folder: String) {
        files += 1
        let path = "sites/\(name)"
        do throws(TableError) {
            // A site file of another ending is never looked at.
            guard name.hasSuffix(".yml") else { throw TableError(.unreachable, file: path, line: 0) }
            let check = try SiteCheck(yaml: try Self.text(path, in: folder), name: String(name.dropLast(4)), file: path)
            troubles += check.troubles
            rows += check.rows
        } catch {
            troubles.append(error)
        }
    }
}
