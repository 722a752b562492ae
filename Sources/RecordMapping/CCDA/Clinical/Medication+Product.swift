import CCDA
import FHIRR4
import Findings
import MappingTables

/// What is taken; rule B38.
extension CCDAMapping {
    /// The product of a statement; `nil` if nothing tells which.
    func medicine(_ statement: ClinicalStatement) -> CodeOrReference? {
        guard let product = statement.product else { return nil }
        var concept = concept(product.code)
        let name = plainName(product.names)
        if let name {
            concept = concept ?? CodeableConcept(text: name)
            if concept?.text == nil { concept?.text = name }
        }
        if concept == nil, !statement.isNegated, let text = words(statement.text) {
            concept = CodeableConcept(text: text)
        }
        guard var concept else { return nil }
        let ids = product.ids.compactMap { identifier($0) }
        let form = self.concept(statement.administrationUnit)
        let maker = organization(product.manufacturer)
        let lot = words(product.lotNumber)
        let expiry = dateTime(product.expirationTime)
        let vehicles = vehicles(statement)
        guard form != nil || maker != nil || lot != nil || expiry != nil || !vehicles.isEmpty else {
            concept.extensions += ids.map(Self.partID)
            return .concept(concept)
        }
        var medication = Medication()
        medication.identifier = ids
        medication.code = concept
        medication.form = form
        medication.manufacturer = maker
        medication.ingredient = vehicles
        if lot != nil || expiry != nil { medication.batch = Medication.Batch(lotNumber: lot, expirationDate: expiry) }
        return .reference(register.file(medication, key: nil, at: product.place))
    }

    /// What the medication is mixed with.
    private func vehicles(_ statement: ClinicalStatement) -> [Medication.Ingredient] {
        statement.participants.compactMap { participant in
            guard let role = participant.role, role.template == .drugVehicle else { return nil }
            guard
                let code = concept(role.player?.code)
                    ?? plainName(role.player?.names).map({
                        CodeableConcept(text: $0)
                    })
            else { return nil }
            _ = plainName(role.player?.names)
            keepAsStructure(participant)
            return Medication.Ingredient(item: .concept(code), isActive: false)
        }
    }

    /// The conditions for which it is taken; rule B36.
    func indications(_ statement: ClinicalStatement) -> [CodeableConcept] {
        var list: [CodeableConcept] = []
        for relationship in statement.relationships {
            guard let part = relationship.statement,
                part.template == .indication || relationship.isTyped("RSON") && part.template != .entryReference
            else { continue }
            let reason =
                concept(part.value?.code) ?? words(part.text).map { CodeableConcept(text: $0) }
                ?? part.value.flatMap { words($0.document) }.map { CodeableConcept(text: $0) }
            if var reason {
                reason.extensions += identifiers(part.ids).map(Self.partID)
                claim(part)
                reason.extensions += rest(of: part)
                list.unite([reason])
            }
        }
        return list
    }

    /// Entries elsewhere in the document that are the reason, once all are filed.
    func linkReasons(of statement: ClinicalStatement, _ link: @escaping ([Reference]) -> Void) {
        let parts = statement.relationships.filter { relationship in
            relationship.isTyped("RSON") || relationship.statement?.template == .indication
        }
        let ids = parts.compactMap(\.statement).flatMap(\.ids)
        guard !ids.isEmpty else { return }
        later.append { [self] in
            let reasons = ids.flatMap { filed([$0], kinds: ["Condition", "Observation"]) }.uniqued
            if !reasons.isEmpty { link(reasons) }
        }
    }

    /// Reactions seen and drugs watched, in words.
    func sideEffects(_ statement: ClinicalStatement) -> [Annotation] {
        statement.relationships.compactMap { relationship -> Annotation? in
            guard let part = relationship.statement else { return nil }
            let isReaction = part.template == .reaction || relationship.isTyped("MFST")
            guard isReaction || part.template == .drugMonitoring else { return nil }
            claim(part)
            let words = ledger.glance {
                concept(part.value?.code)?.text ?? self.words(part.text) ?? concept(part.code)?.text
            }
            return words.map { note(isReaction ? "Reaction" : "Monitoring", $0) }
        }
    }
}
