import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// A coded field in all its codings and words (A12, A14, C11); `nil` if nothing was sent.
    ///
    /// - Parameters:
    ///   - cwe: CWE, or one of its elder kinds.
    ///   - table: What the sender's code means in R4; its answer comes first and the sender's code stays beside it.
    /// - Returns: Codings and words; the words alone where a code has neither system nor display.
    func concept(_ cwe: CWE, by table: TableName? = nil) -> CodeableConcept? {
        guard !cwe.parts.isEmpty else { return nil }
        var codings: [Coding] = []
        let display = text(cwe.text)
        let leaf = cwe.code
        if let code = text(leaf) {
            let nameLeaf = cwe.system
            let sentName = text(nameLeaf)
            let name = sentName ?? (cwe.systemOID.isEmpty ? constant(3, beside: leaf) : nil)
            let sent = Coding(
                system: sentName == nil && name != nil
                    ? name.map { codeSystem(named: $0).uri }
                    : system(named: name, nameLeaf, oid: cwe.systemOID, table: table),
                version: text(cwe.systemVersion),
                code: code,
                display: display
            )
            codings = translated(code, name: name, sent: sent, by: table, at: leaf)
        }
        // Most codes come alone.
        if cwe.parts.last > 3 { codings += alternates(cwe) }
        if table == nil { noteLocal(codings, cwe) }
        return finished(codings, text: text(cwe.originalText) ?? display)
    }

    private func alternates(_ cwe: CWE) -> [Coding] {
        alternate(cwe.alternateCode, cwe.alternateText, cwe.alternateSystem, cwe.alternateSystemVersion)
            + alternate(
                cwe.secondAlternateCode,
                cwe.secondAlternateText,
                cwe.secondAlternateSystem,
                cwe.secondAlternateSystemVersion
            )
    }

    /// A coded field of early versions, whose system and words are fields of their own (DG1-2 to 4, PR1-2 to 4).
    func concept(_ cwe: CWE, method: Leaf, words: Leaf) -> CodeableConcept? {
        let (method, words) = (text(method), text(words))
        guard var concept = concept(cwe) ?? words.map({ CodeableConcept(text: $0) }) else { return nil }
        if let system = method.flatMap({ tables.system(named: $0) }) {
            if concept.coding.isEmpty, let code = text(cwe.code) {
                concept = CodeableConcept(coding: [Coding(system: system, code: code)])
            } else if !concept.coding.isEmpty, concept.coding[0].system == nil {
                concept.coding[0].system = system
            }
        }
        concept.text = concept.text ?? words
        return concept
    }

    /// A code without a system and without words is a word itself.
    private func finished(_ codings: [Coding], text: String?) -> CodeableConcept? {
        var codings = codings
        var text = text
        if codings.count == 1, codings[0].system == nil, codings[0].display == nil {
            text = text ?? codings[0].code
            codings = []
        }
        if text == nil { text = codings.first?.display }
        return codings.isEmpty && text == nil ? nil : CodeableConcept(coding: codings, text: text)
    }

    private func translated(
        _ code: String,
        name: String?,
        sent: Coding,
        by table: TableName?,
        at leaf: Leaf
    ) -> [Coding] {
        let own = name.flatMap { site.translate(code, ofSystem: $0) }
        if let own { return [Coding(own), sent] }
        guard let table else { return [sent] }
        guard let found = site.translate(code, by: table) ?? tables.translate(code, by: table) else {
            if sent.system == nil || name.map(isLocal) == true {
                ledger.note(.warning, unknown: leaf, in: table.path)
            }
            return [sent]
        }
        var original = sent
        original.system = sent.system ?? table.system
        var image = Coding(found)
        guard image.system == original.system, image.code == original.code else { return [image, original] }
        image.version = original.version
        return [image]
    }

    private func alternate(_ code: Leaf, _ words: Leaf, _ name: Leaf, _ version: Leaf) -> [Coding] {
        let display = text(words)
        guard let value = text(code) ?? display else { return [] }
        return [
            Coding(
                system: system(named: text(name), name, oid: .empty, table: nil),
                version: text(version),
                code: code.isEmpty ? nil : value,
                display: display
            )
        ]
    }

    /// The URI of a code system by the name that was sent (A13, C11); an unknown name is a local one, and a finding.
    private func system(named name: String?, _ leaf: Leaf, oid: Leaf, table: TableName?) -> String? {
        if let oid = text(oid) { return site.codeSystems[oid] ?? tables.uri(forOID: oid) ?? "urn:oid:\(oid)" }
        guard let name else { return nil }
        let found = codeSystem(named: name)
        guard !found.isKnown else { return found.uri }
        ledger.note(.warning, unknown: leaf, in: UnknownCode.systems)
        // A misspelled table name is most likely that of the field itself; any other name is one of the site's own.
        if name.uppercased().hasPrefix("HL"), let system = table?.system { return system }
        return found.uri
    }

    /// What a name stands for, worked out once for each name of a message.
    func codeSystem(named name: String) -> CodeSystemName {
        if let known = codeSystems.first(where: { $0.name == name }) { return known }
        let (uri, isKnown) = uri(codeSystem: name)
        let found = CodeSystemName(name: name, uri: uri, isKnown: isKnown)
        // So many names are no longer a handful to look through.
        if codeSystems.count < 32 { codeSystems.append(found) }
        return found
    }

    private func uri(codeSystem name: String) -> (uri: String, isKnown: Bool) {
        if let uri = site.codeSystems[name] ?? tables.system(named: name) { return (uri, true) }
        if Self.isOID(name) { return (tables.uri(forOID: name) ?? "urn:oid:\(name)", true) }
        // Nobody calls a table of the site's own by a URI: it is the system itself.
        if name.utf8.contains(0x3A), URIShape.fits(name) { return (name, true) }
        let upper = name.uppercased()
        return (site.uri(codeSystem: name), upper == "L" || upper == "PLT" || upper.hasPrefix("99"))
    }

    static func isOID(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 0, 0x30...0x32 ~= bytes[0] else { return false }
        var hasDot = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x2E { hasDot = true } else if !(0x30...0x39 ~= byte) { return false }
        }
        return hasDot
    }

    /// The R4 code of a leaf by a table; what is not in it is refused.
    func code(_ leaf: Leaf, by table: TableName) -> String? {
        guard let text = text(leaf) else { return nil }
        if let found = site.translate(text, by: table) ?? tables.translate(text, by: table) { return found.code }
        ledger.refuse(unknown: leaf, in: table.path)
        return nil
    }

    /// The R4 code of a coded field by a table, its words marked as said by it.
    func code(_ cwe: CWE, by table: TableName) -> String? {
        let found = code(cwe.code, by: table)
        if found != nil { ledger.markUnread(cwe.parts.leaves, .mapped) }
        return found
    }
}

extension Coding {
    init(_ code: Code) { self.init(system: code.system, code: code.code, display: code.display) }
}

extension CodeableConcept {
    /// A concept of one coding.
    init(_ system: String, _ code: String, _ display: String? = nil) {
        self.init(coding: [Coding(system: system, code: code, display: display)])
    }
}

extension TableName {
    /// The URI of the HL7 table that the codes come from; `nil` if the codes are not of one.
    var system: String? { Self.systems[rawValue] }

    private static let systems = allCases.map(\.tableURI)

    private var tableURI: String? {
        let name = path.split(separator: "/").last?.prefix(4) ?? ""
        return name.utf8.count == 4 && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
            ? "http://terminology.hl7.org/CodeSystem/v2-\(name)" : nil
    }
}
