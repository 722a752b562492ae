/// One sending hospital and its quirks, as its YAML file tells them.
package struct Site: Sendable {
    /// The configured name of the sender: small letters, digits and hyphens; part of every derived id.
    package let name: String
    /// For people; the name if the file gives none.
    package internal(set) var title: String
    /// The zone of times that were sent without an offset, such as `America/Chicago`; `nil`: such times lose the clock.
    package internal(set) var zone: SiteZone?
    /// Assigning authorities, by namespace or OID, to the URI of their identifiers.
    package internal(set) var identifierSystems: [String: String] = [:]
    /// Local names of code systems (`L`, `99LAB`) to their URI.
    package internal(set) var codeSystems: [String: String] = [:]
    /// By the name of a ``TableName`` (`v2/0004-class`) or of a local code system (`L`), then by code.
    package internal(set) var localCodes: [String: [String: Code]] = [:]
    /// What fields of segments of its own making are, in the order of the file.
    package internal(set) var fields: [SiteField] = []
    /// What stands for parts of fields that its messages leave empty.
    package internal(set) var constants: [SiteConstant] = []
    /// How much it is trusted where sources disagree: by the R4 kind, an empty one for all others; the higher goes
    /// first, and a site that says nothing has 0.
    package internal(set) var trust: [String: Int] = [:]
    /// Decisions that the rules leave to a site.
    package internal(set) var settings = SiteSettings()

    /// What its own URIs begin with.
    private let prefix: String

    /// A site without a file: nothing is known of it but its name.
    package init(named name: String) {
        self.name = name
        title = name
        prefix = "urn:chartway:\(Self.escaped(name)):"
    }

    /// The URI of identifiers that an assigning authority gives; rule A17.
    ///
    /// An authority that the file does not know gets `urn:chartway:` site `:` authority, so that the "MR" of two
    /// hospitals differ. It is escaped by RFC 3986 and equal for equal input.
    package func uri(namespace: String) -> String {
        identifierSystems[namespace] ?? localURI(namespace)
    }

    /// The URI of a code system that has a local name; rule C11.
    ///
    /// It is built as by ``uri(namespace:)`` if the file is silent.
    package func uri(codeSystem: String) -> String {
        codeSystems[codeSystem] ?? localURI("codes:\(codeSystem)")
    }

    /// What a code of the site means, which goes before the table.
    package func translate(_ code: String, by table: TableName) -> Code? {
        localCodes.isEmpty ? nil : localCodes[table.path]?[code]
    }

    /// What a code of a local code system means, by a name of the system or by another name with the same URI.
    package func translate(_ code: String, ofSystem name: String) -> Code? {
        guard !localCodes.isEmpty else { return nil }
        if let found = localCodes[name]?[code] { return found }
        guard let uri = codeSystems[name] else { return nil }
        return aliases[uri]?.lazy.compactMap { localCodes[$0]?[code] }.first
    }

    /// The names of each code system for which there are codes, by its URI, sorted.
    private(set) var aliases: [String: [String]] = [:]

    /// Works out which names are one system, once the file is read.
    mutating func gatherAliases() {
        aliases = Dictionary(grouping: localCodes.keys.filter { codeSystems[$0] != nil }.sorted()) {
            codeSystems[$0] ?? ""
        }
    }

    /// What stands for a part of a field that was left empty; `nil` if the file says nothing.
    package func constant(_ segment: String, _ field: Int, _ component: Int) -> String? {
        constants.first { $0.segment == segment && $0.field == field && $0.component == component }?.value
    }

    private func localURI(_ part: String) -> String {
        prefix + Self.escaped(part)
    }

    /// Colons stay: they part a URN.
    private static func escaped(_ text: String) -> String {
        func stays(_ byte: UInt8) -> Bool { URIShape.isUnreserved(byte) || byte == 0x3A }
        let span = text.utf8.span
        if span.indices.allSatisfy({ stays(span[$0]) }) { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if stays(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, hex(byte >> 4), hex(byte & 0x0F)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }
}

extension Site {
    /// Minutes east of UTC at a local time of the site; rule A10.
    ///
    /// - Returns: `nil` if the site has no zone, or there is no such time; of a repeated time, the first counts.
    package func offset(atLocal year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Int? {
        zone?.offset(atLocal: year, month, day, hour, minute)
    }
}
