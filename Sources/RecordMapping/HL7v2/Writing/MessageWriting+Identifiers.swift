import FHIRR4
import HL7v2
import MappingTables

/// Identifiers with their authorities; rule A17 backwards.
extension MessageWriting {
    /// An HD: the name of the authority, its OID if it has one that reads back, else the UUID, host or URI it is.
    func hd(_ system: String?, name: String? = nil) -> [String] {
        guard let system else { return [] }
        if let oid = oid(system) { return [name ?? "", oid, "ISO"] }
        for (prefix, kind) in [("urn:uuid:", "UUID"), ("dns:", "DNS")] where system.hasPrefix(prefix) {
            return [name ?? "", String(system.dropFirst(prefix.count)), kind]
        }
        return URIShape.fits(system) ? [name ?? "", system, "URI"] : [name ?? system]
    }

    private func oid(_ system: String) -> String? {
        guard let oid = tables.oid(forURI: system), MessageContext.isOID(oid) else { return nil }
        return (tables.identifierURI(forOID: oid) ?? "urn:oid:\(oid)") == system ? oid : nil
    }

    /// A CX: number, authority, kind, and how long it holds.
    func cx(_ identifier: Identifier?) -> SegmentDraft.Repetition? {
        guard let identifier, let value = identifier.value?.value else { return nil }
        let assigner = identifier.assigner?.display
        let isAuthority = identifier.system != nil
        return [
            [value], [], [], hd(identifier.system, name: assigner), [kind(identifier)],
            isAuthority ? [] : [assigner ?? ""], [dtm(identifier.period?.start)], [dtm(identifier.period?.end)],
        ] + rest(identifier.extensions, "CX", after: 8)
    }

    /// An EI; an OID or UUID that is an identifier by itself has no number.
    func ei(_ identifier: Identifier?) -> SegmentDraft.Repetition? {
        guard let identifier, let value = identifier.value?.value else { return nil }
        if identifier.system == "urn:ietf:rfc:3986", value.hasPrefix("urn:oid:") {
            return SegmentDraft.parts(["", "", String(value.dropFirst(8)), "ISO"])
        }
        return SegmentDraft.parts([value] + hd(identifier.system))
    }

    /// The first identifier of a kind of table 0203.
    func number(_ kind: String, of identifiers: [Identifier]) -> Identifier? {
        identifiers.first { self.kind($0) == kind }
    }

    /// What the kind of an identifier is called in table 0203.
    func kind(_ identifier: Identifier) -> String {
        guard let type = identifier.type else { return "" }
        let code = type.coding.lazy.compactMap(\.code).first
        return code.map { tables.spelling(of: $0, by: .v2IdentifierType) ?? $0 } ?? type.text ?? ""
    }

    /// Parts of a data type that reading kept as they were, from a number on.
    func rest(_ extensions: [Extension], _ type: String, after count: Int) -> SegmentDraft.Repetition {
        var list: [[String]] = []
        for found in extensions {
            guard let number = Self.number(of: found.url, in: type), number > count,
                case .string(let text) = found.value
            else { continue }
            while list.count < number - count { list.append([]) }
            list[number - count - 1] = text.split(separator: "&", omittingEmptySubsequences: false).map(String.init)
        }
        return list
    }

    /// `7` of `urn:chartway:PV1-7`.
    static func number(of url: String, in name: String) -> Int? {
        let prefix = "urn:chartway:\(name)-"
        return url.hasPrefix(prefix) ? Int(url.dropFirst(prefix.count)) : nil
    }
}
