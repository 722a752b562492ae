import CCDA
import FHIRR4
import Findings

/// Referrals of the patient to somebody else; rule B74.
extension CCDAMapping {
    func patientReferral(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard !isEvent(statement) else { return procedure(statement, scope) }
        let category = CodeableConcept(
            coding: [Coding(system: "http://snomed.info/sct", code: "3457005", display: "Patient referral")]
        )
        return [serviceRequest(statement, scope, category: [category])]
    }

    /// Instructions and education that stand by themselves.
    func instruction(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        // A negated instruction was not given: its words are in the section (rule A7).
        guard !statement.isNegated else { return [] }
        return plannedAct(statement, scope)
    }
}
