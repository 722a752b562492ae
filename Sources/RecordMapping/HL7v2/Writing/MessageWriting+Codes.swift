import FHIRR4
import HL7v2
import MappingTables

/// Coded values; rules A12 to A14 and C11 backwards.
extension MessageWriting {
    /// A CWE: the sender's code, others as alternates, and the words where they say more than the name of the code.
    ///
    /// - Parameters:
    ///   - concept: `nil`: nothing is written.
    ///   - table: By which the field is read: its answer is not written, since reading gives it again.
    /// - Returns: `nil` if there is nothing to say.
    func cwe(_ concept: CodeableConcept?, by table: TableName? = nil) -> SegmentDraft.Repetition? {
        guard let concept else { return nil }
        var codings = concept.coding.filter { $0.code != nil || $0.display != nil }
        if let table { codings = sent(codings, table) }
        if let main = codings.first, main.code == nil, codings.count > 1 { codings.append(codings.removeFirst()) }
        var parts = [String](repeating: "", count: 13)
        let slots = [(0, 6), (3, 7), (9, 12)]
        for (coding, (start, version)) in zip(codings, slots) {
            parts[start] = coding.code ?? ""
            parts[start + 1] = coding.display ?? ""
            parts[start + 2] = coding.system.map(systemName) ?? ""
            parts[version] = coding.version ?? ""
        }
        if codings.isEmpty { parts[1] = concept.text ?? "" }
        if !codings.isEmpty, let text = concept.text, text != codings.first?.display { parts[8] = text }
        return SegmentDraft.parts(parts)
    }

    /// Whether there is something to write of a concept.
    func says(_ concept: CodeableConcept?) -> Bool { cwe(concept).map(SegmentDraft.says) == true }

    /// A code of a table, for fields that v2.5.1 types IS or ID: the code alone if reading it gives all that is known,
    /// else what later versions allow there.
    func coded(_ concept: CodeableConcept?, by table: TableName) -> SegmentDraft.Repetition? {
        guard let concept else { return nil }
        let codings = sent(concept.coding, table)
        guard codings.count == 1, let code = codings[0].code, let found = tables.translate(code, by: table),
            concept.coding.contains(where: { $0.code == found.code && $0.system == found.system }),
            concept.coding.allSatisfy({ $0.display == nil || $0.display == found.display && $0.version == nil }),
            concept.text == nil || concept.text == found.display
        else { return cwe(concept, by: table) }
        return [[code]]
    }

    /// The code alone, for IS and ID fields; the words where there is no code.
    func code(_ concept: CodeableConcept?, by table: TableName? = nil) -> String? {
        guard let concept else { return nil }
        let codings = table.map { sent(concept.coding, $0) } ?? concept.coding
        return codings.lazy.compactMap(\.code).first ?? concept.text
    }

    /// The code that a table reads as an R4 code; `nil` if it has none.
    func spelling(_ code: String?, by table: TableName) -> String? {
        code.flatMap { tables.spelling(of: $0, by: table) }
    }

    /// Without the image that a table makes of the code that follows it; an image alone becomes the code it is made of.
    private func sent(_ codings: [Coding], _ table: TableName) -> [Coding] {
        guard let image = codings.first, let code = image.code else { return codings }
        if codings.count > 1, let original = codings[1].code, let found = tables.translate(original, by: table),
            found.code == code, found.system == image.system
        {
            return Array(codings.dropFirst())
        }
        guard codings.count == 1, table.system != nil, let spelled = tables.spelling(of: code, by: table),
            let found = tables.translate(spelled, by: table), found.system == image.system, !isNamed(found.system)
        else { return codings }
        return [Coding(system: table.system, code: spelled, display: image.display)]
    }

    /// Whether table 0396 has a name for a system: then receivers know its codes by it.
    private func isNamed(_ system: String) -> Bool { Self.names.contains { tables.system(named: $0) == system } }

    /// The name of a code system: of table 0396, of an HL7 table, its OID, or else its URI.
    func systemName(_ uri: String) -> String {
        for name in Self.names where tables.system(named: name) == uri { return name }
        let table = "http://terminology.hl7.org/CodeSystem/v2-"
        if uri.hasPrefix(table) {
            let name = "HL7" + uri.dropFirst(table.count)
            if tables.system(named: name) == uri { return name }
        }
        if let oid = tables.oid(forURI: uri), MessageContext.isOID(oid),
            (tables.system(named: oid) ?? "urn:oid:\(oid)") == uri
        {
            return oid
        }
        return uri
    }

    private static let names = [
        "LN", "SCT", "CVX", "MVX", "NDC", "C4", "HCPCS", "RXNORM", "UCUM", "I10C", "I10", "I9C", "I10P", "CDCREC",
        "NULLFL", "NCIT", "WC", "MDC", "UNII", "DCM", "EDQM", "MEDDRA",
    ]

    static let loinc = "http://loinc.org"
    static let roles = "http://terminology.hl7.org/CodeSystem/v2-0443"
}
