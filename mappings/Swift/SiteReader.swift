import Yams

/// Reads the parts of a site file; every trouble has a line.
struct SiteReader {
    /// A key of a mapping, with its place.
    struct Key {
        let text: String
        let node: Node
    }

    let file: String

    func compose(_ yaml: String) throws(TableError) -> Node {
        do {
            guard let node = try Yams.compose(yaml: yaml) else { return .mapping(Node.Mapping([])) }
            return node
        } catch let error as YamlError {
            throw TableError(.badYAML, file: file, line: Self.line(of: error))
        } catch {
            throw TableError(.badYAML, file: file, line: 0)
        }
    }

    /// The members of a mapping in their order.
    func members(_ node: Node) throws(TableError) -> [(Key, Node)] {
        guard let mapping = node.mapping else { throw trouble(.badYAML, node) }
        var members: [(Key, Node)] = []
        var seen: Set<String> = []
        for (key, value) in mapping {
            let text = try text(key)
            try require(seen.insert(text).inserted, .duplicateKey, key)
            members.append((Key(text: text, node: key), value))
        }
        return members
    }

    /// A value as spelled: `007` stays `007`.
    func text(_ node: Node) throws(TableError) -> String {
        guard let scalar = node.scalar, !scalar.string.isEmpty else { throw trouble(.badValue, node) }
        return scalar.string
    }

    func uris(_ node: Node) throws(TableError) -> [String: String] {
        var uris: [String: String] = [:]
        for (key, value) in try members(node) { uris[key.text] = try uri(value) }
        return uris
    }

    func codes(_ node: Node) throws(TableError) -> [String: [String: Code]] {
        var tables: [String: [String: Code]] = [:]
        for (table, rows) in try members(node) {
            // A slash tells the name of a table from that of a local code system.
            try require(!table.text.contains("/") || TableName(path: table.text) != nil, .unknownName, table.node)
            for (key, value) in try members(rows) { tables[table.text, default: [:]][key.text] = try code(value) }
        }
        return tables
    }

    func settings(_ node: Node) throws(TableError) -> SiteSettings {
        var settings = SiteSettings()
        for (key, value) in try members(node) {
            switch key.text {
            case "medication.evn": settings.medicationEvent = try choice(value)
            case "order.cancelRequested": settings.cancelRequested = try choice(value)
            case "billing": settings.billing = try choice(value)
            case "allergy.list": settings.allergyList = try choice(value)
            default: throw trouble(.unknownName, key.node)
            }
        }
        return settings
    }

    func require(_ holds: Bool, _ code: TableError.Code, _ node: Node) throws(TableError) {
        guard holds else { throw trouble(code, node) }
    }

    func trouble(_ code: TableError.Code, _ node: Node) -> TableError {
        TableError(code, file: file, line: node.mark?.line ?? 0)
    }

    func code(_ node: Node) throws(TableError) -> Code {
        var parts: [String: String] = [:]
        for (key, value) in try members(node) {
            try require(["system", "code", "display"].contains(key.text), .unknownName, key.node)
            parts[key.text] = key.text == "system" ? try uri(value) : try text(value)
        }
        guard let system = parts["system"], let code = parts["code"] else { throw trouble(.badValue, node) }
        return Code(system: system, code: code, display: parts["display"])
    }

    func uri(_ node: Node) throws(TableError) -> String {
        let uri = try text(node)
        try require(URIShape.fits(uri), .badValue, node)
        return uri
    }

    func choice<Choice: RawRepresentable<String>>(_ node: Node) throws(TableError) -> Choice {
        guard let choice = Choice(rawValue: try text(node)) else { throw trouble(.badValue, node) }
        return choice
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 0
        }
    }
}
