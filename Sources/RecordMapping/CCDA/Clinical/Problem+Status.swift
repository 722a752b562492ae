import CCDA
import FHIRR4
import Findings
import MappingTables

/// Whether a problem is there; rules A7, A8, B22 and B24.
extension CCDAMapping {
    /// Only what the source says: nullified, suspected, confirmed.
    func setVerification(of condition: inout Condition, _ observation: ClinicalStatement, _ scope: EntryScope) {
        if isNullified(observation) || scope.concern.map(isNullified) == true {
            condition.verificationStatus = Self.conditionVerification("entered-in-error")
            return
        }
        for relationship in observation.relationships {
            guard let part = relationship.statement, let value = part.value?.code,
                let code = image(of: value, .cdaConditionVerification)
            else { continue }
            condition.verificationStatus = Self.concept(code)
            claim(part)
        }
    }

    /// The status observation, never the health status; else the act; over is never active (invariant con-4).
    func setStatus(of condition: inout Condition, _ observation: ClinicalStatement, _ scope: EntryScope) {
        let stated = statedStatus(observation)
        guard condition.verificationStatus?.coding.first?.code != "entered-in-error" else { return }
        let act = concernStatus(scope).flatMap { lookUp($0, .cdaConditionActStatus) }
        let isOver = condition.abatement != nil
        switch (stated, isOver) {
        case (.some(let code), false): condition.clinicalStatus = Self.concept(code)
        case (.some(let code), true):
            let fits = ["inactive", "resolved", "remission"].contains(code.code)
            condition.clinicalStatus = fits ? Self.concept(code) : Self.conditionClinical("inactive")
        case (nil, true): condition.clinicalStatus = Self.conditionClinical("resolved")
        case (nil, false):
            condition.clinicalStatus = act.map(Self.concept) ?? Self.conditionClinical("active")
            if act == nil { ledger.note(.note, .statusAssumed, at: anchor(of: observation)) }
        }
    }

    private func statedStatus(_ observation: ClinicalStatement) -> Code? {
        guard let part = observation.related(.problemStatus), let value = part.value?.code else { return nil }
        claim(part)
        return image(of: value, .cdaConditionClinical)
    }

    /// A negated problem is refuted; a negated "problem" as such says that none is known.
    ///
    /// - Returns: Whether it says that none is known.
    func negate(_ condition: inout Condition, _ observation: ClinicalStatement) -> Bool {
        guard observation.isNegated else { return false }
        let value = observation.value?.code
        let known = lookUp(value, .cdaNoneKnownProblem)
        let isNothing = value.map { $0.code.isEmpty && $0.translations.isEmpty } ?? true
        guard known != nil || isNothing && condition.code?.text == nil else {
            condition.verificationStatus = Self.conditionVerification("refuted")
            condition.clinicalStatus = Self.conditionClinical("inactive")
            return false
        }
        guard let code = known ?? lookUp("NI", .cdaNoneKnownProblem) else { return false }
        if let said = condition.code?.text, said != code.display { condition.note.unite([Annotation(text: said)]) }
        condition.code = CodeableConcept(coding: Self.concept(code).coding, text: code.display)
        condition.clinicalStatus = Self.conditionClinical("active")
        condition.abatement = nil
        return true
    }

    /// Health status and the like, in words; rule B23.
    func remarks(_ observation: ClinicalStatement) -> [Annotation] {
        var remarks: [Annotation] = []
        for (template, label) in [(Template.healthStatus, "Health status"), (.prognosis, "Prognosis")] {
            guard let part = observation.related(template) else { continue }
            claim(part)
            let text = ledger.glance { concept(part.value?.code)?.text ?? words(part.text) }
            if let text { remarks.append(note(label, text)) }
        }
        return remarks
    }

    /// Entries that support the problem, once all of them are filed.
    func link(evidence observation: ClinicalStatement, of condition: Reference) {
        let ids =
            observation.relationships.filter { $0.isTyped("SPRT") }.compactMap(\.statement).flatMap(\.ids)
            + entryReferences(observation)
        guard !ids.isEmpty else { return }
        later.append { [self] in
            let found = ids.flatMap { filed([$0], kinds: ["Condition", "Observation", "DiagnosticReport"]) }
            register.update(condition) { (known: inout Condition) in
                let details = found.filter { $0 != condition }.map { Condition.Evidence(detail: [$0]) }
                known.evidence.unite(details)
            }
        }
    }

    static func conditionClinical(_ code: String) -> CodeableConcept {
        let system = "http://terminology.hl7.org/CodeSystem/condition-clinical"
        return CodeableConcept(coding: [Coding(system: system, code: code)])
    }

    static func conditionVerification(_ code: String) -> CodeableConcept {
        let system = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
        return CodeableConcept(coding: [Coding(system: system, code: code)])
    }
}

extension Condition {
    /// The same entry in two sections: categories, ids and notes are united.
    static func unite(_ known: inout Condition, _ new: Condition) -> Bool {
        guard known.code?.coding == new.code?.coding, known.code?.text == new.code?.text,
            known.verificationStatus == new.verificationStatus
        else { return false }
        known.identifier.unite(new.identifier)
        known.category.unite(new.category)
        known.note.unite(new.note)
        known.evidence.unite(new.evidence)
        known.bodySite.unite(new.bodySite)
        known.extensions.unite(new.extensions)
        known.onset = known.onset ?? new.onset
        known.severity = known.severity ?? new.severity
        known.encounter = known.encounter ?? new.encounter
        if known.abatement == nil, let end = new.abatement {
            known.abatement = end
            known.clinicalStatus = new.clinicalStatus
        }
        return true
    }
}
