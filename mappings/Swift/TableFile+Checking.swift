extension TableFile {
    /// The file with a line left empty, so that all others keep their numbers; `nil` if there is no such line.
    func without(line: Int) -> TableFile? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1), !lines[line - 1].isEmpty else { return nil }
        lines[line - 1] = ""
        return TableFile(path, lines.joined(separator: "\n"))
    }

    /// Rows before which another goes: one that the additions of the build decide, one that a later name repeats.
    var unreachable: [Row] {
        switch path {
        case "oids/systems.csv":
            let decided = Embedded.files.filter { $0.path == "oids/additions.csv" }
                .compactMap { try? $0.rows(columns: ["oid", "uri", "name"]) }.joined().map { $0.cells[0] }
            return keyed(["oid", "uri", "name"]).filter { decided.contains($0.cells[0]) }
        case "oids/names.csv":
            let rows = keyed(["name", "uri"])
            return rows.enumerated().filter { index, row in
                rows[(index + 1)...].contains { $0.cells[0].uppercased() == row.cells[0].uppercased() }
            }
            .map(\.element)
        default: return []
        }
    }

    private func keyed(_ columns: [String]) -> [Row] { (try? rows(columns: columns)) ?? [] }
}
