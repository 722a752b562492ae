import CCDA
import FHIRR4
import Findings
import MappingTables

/// What patient or professionals worry about; rule B73.
///
/// Source: C-CDA R2.1, health concern act, <https://hl7.org/cda/us/ccda/StructureDefinition-HealthConcernAct.html>
extension CCDAMapping {
    /// The problems inside become health concerns; without one the act itself is a concern in words.
    func healthConcern(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        // A concern that is none is told in the narrative only (rules A7 and A8).
        guard !act.isNegated else {
            if let number = scope.section?.number { saidNone.insert(number) }
            return []
        }
        let parts = others(of: act, in: scope)
        let problems = parts.filter { $0.kind == "Condition" }
        let main: [Reference]
        if problems.isEmpty, let concern = concern(act, scope) {
            main = [concern]
        } else {
            main = problems
            closeConcern(act, problems, scope)
        }
        let evidence = parts.filter { $0.kind != "Condition" }
        for condition in main { support(condition, evidence) }
        bind(act.ids, to: main)
        linkEntries(act) { [unowned self] found in
            for condition in main { support(condition, found.filter { $0 != condition }) }
        }
        return main.isEmpty ? parts : main
    }

    private func support(_ condition: Reference, _ evidence: [Reference]) {
        register.update(condition) { (known: inout Condition) in
            known.evidence.unite(evidence.filter { $0 != condition }.map { Condition.Evidence(detail: [$0]) })
        }
    }

    /// The concern in its own words.
    private func concern(_ act: ClinicalStatement, _ scope: EntryScope) -> Reference? {
        var condition = Condition(subject: patient)
        let code = concept(act.code)
        let isPlain = code?.coding.contains { ["75310-3", "281694009", "CONC"].contains($0.code ?? "") } ?? true
        let text = words(act.text)
        if isPlain, text == nil, act.ids.isEmpty || act.relationships.isEmpty {
            return nil
        }
        condition.code = isPlain ? CodeableConcept(text: text ?? code?.text ?? "Health concern") : code
        condition.identifier = identifiers(act.ids)
        condition.category = [Self.healthConcern]
        setConcernStatus(of: &condition, act)
        if let start = point(act.effectiveTime) { condition.onset = .dateTime(start) }
        if let end = dateTime(act.effectiveTime?.high) { condition.abatement = .dateTime(end) }
        let authorship = authorship(of: act, in: scope)
        condition.recorder = authorship.latest?.author
        condition.recordedDate = authorship.first
        condition.note = remarks(of: act, besides: [condition.code])
        return file(condition, of: act, in: scope)
    }

    private func setConcernStatus(of condition: inout Condition, _ act: ClinicalStatement) {
        let status = act.statusCode.flatMap { text($0.code) }
        if status == "nullified" {
            condition.verificationStatus = Self.conditionVerification("entered-in-error")
        } else if let known = status.flatMap({ lookUp($0, .cdaConditionActStatus) }) {
            let isOver = act.effectiveTime?.high?.value.isEmpty == false
            condition.clinicalStatus =
                isOver && known.code == "active"
                ? Self.conditionClinical("inactive") : Self.concept(known)
        } else {
            condition.clinicalStatus = Self.conditionClinical("active")
            ledger.note(.note, .statusAssumed, at: anchor(of: act))
        }
    }

    /// What the act says beside its problems goes to them.
    private func closeConcern(_ act: ClinicalStatement, _ problems: [Reference], _ scope: EntryScope) {
        let ids = identifiers(act.ids)
        let notes = remarks(of: act, besides: [])
        for problem in problems {
            register.update(problem) { (known: inout Condition) in
                known.category.unite([Self.healthConcern])
                known.extensions.unite(ids.map(Self.partID))
                known.note.unite(notes)
            }
            attribute(problem, to: act.authors, informants: act.informants)
        }
        for time in act.effectiveTimes { omit(time, .o3) }
        if let code = act.code { omit(code, .o3) }
        if let status = act.statusCode { keepAsStructure(status) }
    }
}
