/// Which URI stands for which OID or name.
struct SystemTable: Sendable {
    /// OID of a code system to its URI.
    let uris: TextTable<String>
    /// OID of a naming system of identifiers to its URI.
    let identifiers: TextTable<String>
    /// URI to the OID that documents use for it.
    let oids: TextTable<String>
    /// Name of a coding system, in upper case, to its URI.
    let names: TextTable<String>

    init(_ library: TableLibrary) throws(TableError) {
        let columns = ["oid", "uri", "name"]
        var (uris, oids, names): ([String: String], [String: String], [String: String]) = ([:], [:], [:])
        let identifiers = try library.dictionary("oids/identifiers.csv", columns: columns)
        for (oid, uri) in identifiers { oids[uri] = oid }
        // The additions come last: they were decided by hand.
        for path in ["oids/systems.csv", "oids/additions.csv"] {
            try library.each(path, columns: columns) { (file, row) throws(TableError) in
                guard URIShape.fits(row.cells[1]) else { throw file.trouble(.badValue, row) }
                uris[row.cells[0]] = row.cells[1]
            }
        }
        for (oid, uri) in uris { oids[uri] = Self.better(oid, oids[uri]) }
        for (uri, oid) in try library.dictionary("oids/writing.csv", columns: ["uri", "oid"]) { oids[uri] = oid }
        try library.each("oids/names.csv", columns: ["name", "uri"]) { (file, row) throws(TableError) in
            guard URIShape.fits(row.cells[1]) else { throw file.trouble(.badValue, row) }
            names[row.cells[0].uppercased()] = row.cells[1]
        }
        self.uris = TextTable(uris)
        self.identifiers = TextTable(identifiers)
        self.oids = TextTable(oids)
        self.names = TextTable(names)
    }

    /// Shorter OIDs are the official ones as a rule; the rest of the order only makes the choice repeatable.
    private static func better(_ oid: String, _ other: String?) -> String {
        guard let other else { return oid }
        return (oid.utf8.count, oid) < (other.utf8.count, other) ? oid : other
    }
}
