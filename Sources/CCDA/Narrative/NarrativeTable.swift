import XMLTree

/// The table around a row.
enum NarrativeTable {
    /// The words of the header cells, in their order; empty if the table has none.
    static func headers(above row: XMLElement) -> [String] {
        guard let head = headerRow(above: row), head != row else { return [] }
        return head.children.map {
            var reader = NarrativeReader(limit: 256)
            reader.read(inside: $0)
            return reader.text
        }
    }

    /// The last row of `thead`, else a first row that consists of `th`.
    static func headerRow(above row: XMLElement) -> XMLElement? {
        var table = row.parent
        while let candidate = table, !candidate.isNamed("table") { table = candidate.parent }
        guard let table else { return nil }
        if let head = table.first(named: "thead"), let last = Array(head.elements(named: "tr")).last { return last }
        let first = table.first(named: "tr") ?? table.first(named: "tbody")?.first(named: "tr")
        guard let first, first.first(named: "th") != nil, first.first(named: "td") == nil else { return nil }
        return first
    }
}
