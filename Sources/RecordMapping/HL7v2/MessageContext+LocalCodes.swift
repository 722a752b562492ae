import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// Notes a code of the sender's own that neither the site nor the sender translates (C11).
    ///
    /// - Parameters:
    ///   - codings: What the field was read as.
    ///   - cwe: The field.
    func noteLocal(_ codings: [Coding], _ cwe: CWE) {
        guard !codings.isEmpty, cwe.systemOID.isEmpty, let code = text(cwe.code),
            let name = text(cwe.system) ?? constant(3, beside: cwe.code), isLocal(name),
            site.translate(code, ofSystem: name) == nil
        else { return }
        if codings.compactMap(\.system).allSatisfy(isOwn) { ledger.note(local: cwe.code, in: name) }
    }

    /// Whether a name is that of a code system of the sender's own.
    func isLocal(_ name: String) -> Bool {
        let position = codeSystems.firstIndex { $0.name == name }
        if let position, let known = codeSystems[position].isLocal { return known }
        let found = isOwnName(name)
        if let position { codeSystems[position].isLocal = found }
        return found
    }

    private func isOwnName(_ name: String) -> Bool {
        // Another name for a system that the world knows is no system of the sender's own.
        if let uri = site.codeSystems[name] { return isOwn(uri) }
        guard tables.system(named: name) == nil else { return false }
        let found = codeSystem(named: name)
        return found.isKnown && isOwn(found.uri)
    }

    /// Whether no table knows a code system.
    private func isOwn(_ uri: String) -> Bool {
        let prefix = "urn:oid:"
        guard uri.hasPrefix(prefix) else { return tables.oid(forURI: uri) == nil }
        return tables.uri(forOID: String(uri.dropFirst(prefix.count))) == nil
    }
}
