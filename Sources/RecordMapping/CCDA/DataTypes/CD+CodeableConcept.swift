package import CCDA
package import FHIRR4
package import Findings
package import MappingTables

/// Coded values; rules A12 to A14.
extension CCDAMapping {
    /// All codes, the main one first, and the words; `nil` if nothing was sent.
    package func concept(_ cd: CD?) -> CodeableConcept? {
        guard let cd else { return nil }
        var concept = CodeableConcept()
        collect(cd, into: &concept.coding, depth: 0)
        noteLocal(cd, concept.coding)
        concept.text = words(cd)
        if cd.isNull, !cd.code.isEmpty { ledger.note(.note, .nullFlavorWithValue, at: cd.nullFlavor) }
        for qualifier in cd.qualifiers { add(qualifier, to: &concept) }
        return concept.coding.isEmpty && concept.text == nil ? nil : concept
    }

    /// Several coded values; those that say nothing are left out.
    package func concepts(_ list: [CD]) -> [CodeableConcept] { list.compactMap(concept) }

    /// A value of a required element: if nothing was sent, why not.
    package func concept(required cd: CD?, text: String? = nil) -> CodeableConcept {
        if let concept = concept(cd) { return concept }
        if let text { return CodeableConcept(text: text) }
        return CodeableConcept(extensions: [.dataAbsentReason(absence(cd?.nullFlavor))])
    }

    /// The main code alone.
    package func coding(_ cd: CD?) -> Coding? {
        guard let cd else { return nil }
        guard let code = text(cd.code) else {
            // The name of a system without a code of it says nothing.
            ledger.omit(cd.codeSystem, .o5)
            return nil
        }
        return Coding(
            system: codeSystem(cd),
            version: text(cd.codeSystemVersion),
            code: code,
            display: text(cd.displayName)
        )
    }

    /// A code that a table gave.
    package static func concept(_ code: Code) -> CodeableConcept {
        CodeableConcept(coding: [Coding(system: code.system, code: code.code, display: code.display)])
    }

    /// A data-absent-reason for a nullFlavor; `unknown` if there is none.
    package func absence(_ nullFlavor: Leaf?) -> String {
        guard let flavor = nullFlavor?.unrecorded, !flavor.isEmpty else { return "unknown" }
        return tables.translate(flavor, by: .cdaNullFlavor)?.code ?? "unknown"
    }

    private func collect(_ cd: CD, into list: inout [Coding], depth: Int) {
        if let coding = coding(cd) {
            // Above that, looking for twins would cost more than they do.
            for coding in [image(of: cd), coding].compactMap(\.self) {
                let isKnown = list.count < 128 && list.contains { $0.system == coding.system && $0.code == coding.code }
                if !isKnown { list.append(coding) }
            }
        }
        guard depth < 8 else { return }
        for translation in cd.translations {
            collect(translation, into: &list, depth: depth + 1)
            if let text = translation.originalText { keepAsText(text) }
        }
    }

    /// What the site says that a code of its own means (C11).
    private func image(of cd: CD) -> Coding? {
        guard !site.localCodes.isEmpty else { return nil }
        for name in [cd.codeSystem, cd.codeSystemName] where !name.isEmpty {
            if let found = site.translate(cd.code.unrecorded, ofSystem: name.unrecorded) {
                return Coding(system: found.system, code: found.code, display: found.display)
            }
        }
        return nil
    }

    /// Notes a code of the sender's own that has neither a translation nor a counterpart in the site file.
    private func noteLocal(_ cd: CD, _ codings: [Coding]) {
        guard !cd.code.isEmpty, let own = codings.first?.system, own.hasPrefix("urn:oid:"),
            Self.isOID(cd.codeSystem.unrecorded), tables.uri(forOID: cd.codeSystem.unrecorded) == nil
        else { return }
        let known = codings.dropFirst().compactMap(\.system).contains {
            !$0.hasPrefix("urn:") && tables.oid(forURI: $0) != nil
        }
        if !known { ledger.note(local: cd.code, in: cd.codeSystem.unrecorded) }
    }

    /// What the author said, else the display name of the code or of a translation.
    private func words(_ cd: CD) -> String? {
        if let original = words(cd.originalText) { return original }
        if let name = text(cd.displayName) { return name }
        for translation in cd.translations {
            if let name = text(translation.displayName) { return name }
        }
        return nil
    }

    private func add(_ qualifier: CR, to concept: inout CodeableConcept) {
        let name = self.concept(qualifier.name)?.text
        let value = self.concept(qualifier.value)?.text
        keepAsText(qualifier)
        let words = [name, value].compactMap { $0 }.joined(separator: ": ")
        guard !words.isEmpty else { return }
        concept.text = concept.text.map { "\($0) (\(words))" } ?? words
    }

    /// The URI of the code system; rule A13.
    private func codeSystem(_ cd: CD) -> String? {
        guard let oid = text(cd.codeSystem) else {
            guard !cd.codeSystemName.isEmpty, let name = text(cd.codeSystemName) else { return nil }
            if let uri = site.codeSystems[name] { return uri }
            if let uri = tables.system(named: name) {
                ledger.note(.note, .codeSystemName, at: cd.codeSystemName)
                return uri
            }
            ledger.note(.warning, unknown: cd.codeSystemName, in: UnknownCode.systems)
            return nil
        }
        if let uri = site.codeSystems[oid] ?? tables.uri(forOID: oid) { return uri }
        if Self.isOID(oid) { return "urn:oid:\(oid)" }
        if let uuid = Self.uuid(oid) {
            let derived = DerivedRoot.uri(root: uuid, name: cd.codeSystemName.unrecorded)
            if derived != nil { _ = text(cd.codeSystemName) }
            return derived ?? "urn:uuid:\(uuid)"
        }
        if let uri = tables.system(named: oid) {
            ledger.note(.note, .codeSystemName, at: cd.codeSystem)
            return uri
        }
        ledger.note(.warning, unknown: cd.codeSystem, in: UnknownCode.systems)
        return site.uri(codeSystem: oid)
    }
}
