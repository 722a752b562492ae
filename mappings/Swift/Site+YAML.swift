import Yams

extension Site {
    /// Reads the file of a site.
    ///
    /// - Parameters:
    ///   - yaml: The text of the file.
    ///   - name: The configured name, which the file's own must equal if it has one; also names the file in errors.
    /// - Throws: The line of the first key or value that is not known.
    package init(yaml: String, name: String) throws(TableError) {
        self.init(named: name)
        let reader = SiteReader(file: name)
        for (key, node) in try reader.members(try reader.compose(yaml)) { try read(key, node, reader) }
        gatherAliases()
    }

    /// Reads one part of the file.
    mutating func read(_ key: SiteReader.Key, _ node: Node, _ reader: SiteReader) throws(TableError) {
        switch key.text {
        case "name": try reader.require(try reader.text(node) == name, .badValue, node)
        case "title": title = try reader.text(node)
        case "zone":
            zone = SiteZone(named: try reader.text(node))
            try reader.require(zone != nil, .badValue, node)
        case "identifierSystems": identifierSystems = try reader.uris(node)
        case "codeSystems": codeSystems = try reader.uris(node)
        case "localCodes": localCodes = try reader.codes(node)
        case "fields": fields = try reader.fields(node)
        case "constants": constants = try reader.constants(node)
        case "trust": trust = try reader.trust(node)
        case "settings": settings = try reader.settings(node)
        default: throw reader.trouble(.unknownName, key.node)
        }
    }
}
