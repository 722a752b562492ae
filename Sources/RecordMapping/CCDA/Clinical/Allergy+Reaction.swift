import CCDA
import FHIRR4
import Findings
import MappingTables

/// What happened, how bad it was, and what never happened; rules A7, A8, B15.
extension CCDAMapping {
    func reactions(_ observation: ClinicalStatement, _ scope: EntryScope) -> [AllergyIntolerance.Reaction] {
        observation.relationships.compactMap { relationship in
            guard let part = relationship.statement, part.template == .reaction else { return nil }
            return reaction(part, scope.inside(observation))
        }
    }

    private func reaction(_ part: ClinicalStatement, _ scope: EntryScope) -> AllergyIntolerance.Reaction {
        let manifestation =
            concept(part.value?.code) ?? words(part.text).map { CodeableConcept(text: $0) }
            ?? concept(required: part.value?.code)
        var reaction = AllergyIntolerance.Reaction(manifestation: [manifestation])
        reaction.onset = point(part.effectiveTime)
        reaction.severity = severity(part)
        reaction.note = notes(of: part)
        if let text = words(part.text), text != manifestation.text { reaction.description = text }
        for id in part.ids {
            if let identifier = identifier(id) { reaction.extensions.append(Self.partID(identifier)) }
        }
        claim(part)
        reaction.extensions += others(of: part, in: scope).map(Self.related) + rest(of: part)
        return reaction
    }

    /// The id of a part that R4 gives no resource of its own.
    static func partID(_ identifier: Identifier) -> Extension {
        Extension("urn:chartway:part-identifier", .identifier(identifier))
    }

    /// The grade of a severity observation inside; rule B15.
    func severity(_ statement: ClinicalStatement) -> String? {
        guard let part = statement.related(.severity), let value = part.value else { return nil }
        claim(part)
        return image(of: value.code, .cdaSeverity)?.code
    }

    /// What a table has for a code; one that says no more than its image is done with, else it is kept beside it.
    func image(of cd: CD, _ table: TableName) -> Code? {
        guard let image = lookUp(cd, table) else { return nil }
        let name = cd.displayName.unrecorded.lowercased()
        if name.isEmpty || name == image.display?.lowercased() || name == image.code { keepAsStructure(cd) }
        return image
    }

    /// A grade of the allergy itself fills reactions without one; without a reaction it is a note.
    func setSeverity(of allergy: inout AllergyIntolerance, _ observation: ClinicalStatement) {
        guard let part = observation.related(.severity), let value = part.value else { return }
        let (words, grade) = ledger.glance { (concept(value.code)?.text, severity(observation)) }
        let ungraded = allergy.reaction.indices.filter { allergy.reaction[$0].severity == nil }
        guard grade != nil, !ungraded.isEmpty else {
            if let text = words ?? grade { allergy.note.append(note("Severity", text)) }
            return
        }
        for index in ungraded { allergy.reaction[index].severity = severity(observation) }
    }

    /// A negated allergy never becomes a positive one.
    ///
    /// - Returns: Whether it says that none is known.
    func negate(_ allergy: inout AllergyIntolerance, _ observation: ClinicalStatement) -> Bool {
        guard observation.isNegated else { return false }
        let value = observation.value?.code
        let kind = value.flatMap { lookUp($0, .cdaNoneKnownAllergy) }
        guard let substance = allergy.code, kind == nil || namesSubstance(observation), !namesNothing(substance) else {
            if let said = allergy.code?.text { allergy.note.unite([Annotation(text: said)]) }
            let code = kind ?? lookUp("UNK", .cdaNoneKnownAllergy)
            allergy.code = code.map(Self.concept)
            allergy.code?.text = code?.display
            allergy.clinicalStatus = Self.allergyClinical("active")
            allergy.type = nil
            allergy.category = []
            return true
        }
        let codes = substance.coding.compactMap(\.code)
        if let statement = codes.lazy.compactMap({ self.lookUp($0, .cdaNegatedAllergy) }).first {
            allergy.code = CodeableConcept(coding: Self.concept(statement).coding, text: statement.display)
        } else {
            let name = substance.text ?? substance.coding.first?.display ?? substance.coding.first?.code ?? ""
            allergy.code?.text = "No known allergy to \(name)"
            allergy.verificationStatus = Self.allergyVerification("refuted")
            allergy.clinicalStatus = Self.allergyClinical("inactive")
        }
        return false
    }

    /// Whether words stand where a substance belongs that say of themselves that there is none (A8).
    ///
    /// Denied as if they were one, they would read as a denial of a denial.
    private func namesNothing(_ substance: CodeableConcept) -> Bool {
        guard substance.coding.isEmpty, let text = substance.text?.lowercased() else { return false }
        return text.hasPrefix("no known ") || ["none", "nka", "nkda"].contains(text)
    }

    /// Whether a participant tells the substance; without one, words beside the kind are those of the whole statement.
    private func namesSubstance(_ observation: ClinicalStatement) -> Bool {
        observation.participants.contains { participant in
            guard participant.typeCode.unrecorded == "CSM", let player = participant.role?.player else { return false }
            return !isVoid(player.code) || !player.names.isEmpty
        } || observation.value?.code.translations.isEmpty == false
    }

    /// Whether the source takes the statement back; rule A32.
    func isNullified(_ statement: ClinicalStatement) -> Bool {
        statement.statusCode?.code.unrecorded == "nullified"
    }
}
