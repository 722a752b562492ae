import Yams

/// Looks through one site file, and goes on after the first trouble.
struct SiteCheck {
    private(set) var troubles: [TableError] = []
    private(set) var rows: [MappingRow] = []
    private let reader: SiteReader
    private let name: String

    /// - Throws: If it is not YAML at all.
    init(yaml: String, name: String, file: String) throws(TableError) {
        reader = SiteReader(file: file)
        self.name = name
        let root = try reader.compose(yaml)
        for pair in pairs(root) { section(pair.key, pair.value) }
    }

    private mutating func section(_ key: Node, _ value: Node) {
        let (reader, name) = (reader, name)
        let depth = key.string == "localCodes" ? 2 : 1
        check(value, depth: depth) { (node) throws(TableError) in
            var site = Site(named: name)
            try site.read(SiteReader.Key(text: try reader.text(key), node: key), node, reader)
        }
        if key.string == "constants" { constants(value) }
        if key.string == "trust", value.mapping != nil { kinds(value) }
        guard key.string == "localCodes" else { return }
        for list in pairs(value) {
            for row in pairs(list.value) { self.row(list.key.string ?? "", row.key, row.value) }
        }
    }

    /// Those that nobody asks for.
    private mutating func constants(_ value: Node) {
        for pair in pairs(value) where SiteConstant(pair.key.string ?? "", value: "")?.isAsked == false {
            troubles.append(reader.trouble(.unreachable, pair.key))
        }
    }

    /// Kinds of resources are codes too, of a system of R4's own.
    private mutating func kinds(_ value: Node) {
        for pair in pairs(value) {
            guard let kind = pair.key.string, kind != "other" else { continue }
            let target = Code(system: "http://hl7.org/fhir/resource-types", code: kind)
            let line = pair.key.mark?.line ?? 0
            rows.append(MappingRow(file: reader.file, line: line, table: nil, code: kind, target: target))
        }
    }

    private mutating func row(_ list: String, _ key: Node, _ value: Node) {
        guard let target = try? reader.code(value) else { return }
        let line = key.mark?.line ?? 0
        let row = MappingRow(
            file: reader.file,
            line: line,
            table: TableName(path: list),
            code: key.string ?? "",
            target: target
        )
        rows.append(row)
    }

    /// Reads a part; if it is in trouble, reads what it holds one by one, so that each line is told.
    private mutating func check(_ node: Node, depth: Int, _ read: (Node) throws(TableError) -> Void) {
        do throws(TableError) { try read(node) } catch {
            let known = troubles.count
            if depth > 0, let members = node.mapping {
                for (key, value) in members {
                    check(value, depth: depth - 1) { (part) throws(TableError) in
                        try read(.mapping(Node.Mapping([(key, part)], .implicit, .any, node.mark)))
                    }
                }
            }
            if troubles.count == known { troubles.append(error) }
        }
    }

    /// Members of a mapping; none, and a trouble if it is anything else.
    private mutating func pairs(_ node: Node) -> [(key: Node, value: Node)] {
        do throws(TableError) {
            return try reader.members(node).map { ($0.0.node, $0.1) }
        } catch {
            if !troubles.contains(error) { troubles.append(error) }
            return []
        }
    }
}
