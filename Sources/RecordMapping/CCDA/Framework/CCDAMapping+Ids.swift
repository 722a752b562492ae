package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// What a thing is known by.
extension CCDAMapping {
    /// The first id that names one thing in the world, as `system|value`: a root with an extension, or a UUID.
    ///
    /// An OID alone often names a template or a system, so it is no key.
    package func key(of ids: [II]) -> String? {
        for id in ids where !id.isNull {
            let (root, ext) = (id.root.unrecorded, id.extension.unrecorded)
            if !root.isEmpty, !ext.isEmpty { return "\(system(ofRoot: root))|\(ext)" }
            if ext.isEmpty, let uuid = Self.uuid(root) { return "urn:ietf:rfc:3986|urn:uuid:\(uuid)" }
        }
        return nil
    }

    /// The URI of identifiers below a root; rule A16.
    package func system(ofRoot root: String) -> String {
        if let uri = site.identifierSystems[root] ?? tables.identifierURI(forOID: root) { return uri }
        // Some senders number their entries below the OID of a code system.
        if let uri = tables.uri(forOID: root) { return uri }
        if Self.isOID(root) { return "urn:oid:\(root)" }
        if let uuid = Self.uuid(root) { return "urn:uuid:\(uuid)" }
        return site.uri(namespace: root)
    }

    /// The same id spelled the same way, for references inside the document.
    static func linkKey(_ id: II) -> String? {
        guard !id.root.isEmpty else { return nil }
        return "\(id.root.unrecorded.lowercased())|\(id.extension.unrecorded)"
    }

    /// What was filed for a statement that bears one of these ids; only kinds that the caller may point to.
    package func filed(_ ids: [II], kinds: Set<String>) -> [Reference] {
        for id in ids {
            guard let key = Self.linkKey(id), let found = statements[key] else { continue }
            let allowed = found.filter { kinds.contains($0.kind) }
            if !allowed.isEmpty { return allowed }
        }
        return []
    }

    /// Digits and dots as an OID has them.
    static func isOID(_ text: String) -> Bool {
        var (previous, before): (UInt8, UInt8) = (0x2E, 0)
        var dots = 0
        for byte in text.utf8 {
            switch byte {
            case 0x2E:
                guard previous != 0x2E else { return false }
                dots += 1
            case 0x30...0x39:
                // No arc but zero itself starts with a zero.
                guard previous != 0x30 || before != 0x2E else { return false }
            default: return false
            }
            (before, previous) = (previous, byte)
        }
        return dots > 0 && previous != 0x2E && isTopArc(text.utf8)
    }

    /// The first arc is 0, 1 or 2.
    private static func isTopArc(_ text: String.UTF8View) -> Bool {
        (0x30...0x32).contains(text.first ?? 0) && text.dropFirst().first == 0x2E
    }

    /// A UUID in lower case; `nil` if the text is none.
    static func uuid(_ text: String) -> String? {
        let bytes = text.utf8.span
        guard bytes.count == 36 else { return nil }
        for index in bytes.indices {
            let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
            switch bytes[index] {
            case 0x2D: guard isHyphen else { return nil }
            case 0x30...0x39, 0x41...0x46, 0x61...0x66: guard !isHyphen else { return nil }
            default: return nil
            }
        }
        return text.lowercased()
    }
}

extension Reference {
    /// The resource type that a relative reference names.
    package var kind: String {
        guard let reference, let slash = reference.utf8.firstIndex(of: 0x2F) else { return reference ?? "" }
        return String(reference[..<slash])
    }

    /// Whether a relative reference names a resource type.
    package func isOf(kind: String) -> Bool {
        guard let text = reference?.utf8, text.count > kind.utf8.count, text.starts(with: kind.utf8) else {
            return false
        }
        return text[text.index(text.startIndex, offsetBy: kind.utf8.count)] == 0x2F
    }
}
