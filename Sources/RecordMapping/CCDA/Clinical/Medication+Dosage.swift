import CCDA
import FHIRR4
import Findings
import MappingTables

/// How it is taken; rules B32 to B35.
extension CCDAMapping {
    /// One instruction; several rhythms make further ones.
    func dosages(_ statement: ClinicalStatement) -> [Dosage] {
        var dosage = Dosage()
        let (timings, words) = timings(statement)
        dosage.timing = timings.first
        dosage.route = concept(statement.route)
        dosage.site = concepts(statement.approachSites).first
        if let dose = dose(statement) { dosage.doseAndRate = [dose] }
        dosage.maxDosePerPeriod = ratio(statement.maxDose)
        dosage.asNeeded = asNeeded(statement)
        dosage.text = dosageText(statement, words)
        addInstructions(to: &dosage, statement)
        guard dosage != Dosage() else { return [] }
        let further = timings.dropFirst().enumerated().map { Dosage(sequence: $0.offset + 2, timing: $0.element) }
        if !further.isEmpty { dosage.sequence = 1 }
        return [dosage] + further
    }

    private func dose(_ statement: ClinicalStatement) -> Dosage.DoseAndRate? {
        var dose = Dosage.DoseAndRate()
        if let amount = statement.dose {
            if let range = range(amount) {
                dose.dose = .range(range)
            } else if let one = quantity(amount.point) {
                dose.dose = .quantity(one)
            }
        }
        if let amount = statement.rate {
            if let range = range(amount) {
                dose.rate = .range(range)
            } else if let one = quantity(amount.point) {
                dose.rate = .quantity(one)
            }
        }
        return dose == Dosage.DoseAndRate() ? nil : dose
    }

    /// Only for what the sender says it is needed for.
    private func asNeeded(_ statement: ClinicalStatement) -> AsNeeded? {
        var found: AsNeeded?
        for precondition in statement.preconditions {
            let reason = concept(precondition.value?.code) ?? words(precondition.text).map { CodeableConcept(text: $0) }
            _ = concept(precondition.code)
            keepAsStructure(precondition)
            found = found ?? reason.map(AsNeeded.concept) ?? .boolean(true)
        }
        return found
    }

    /// The instruction as written, else what of the rhythm could not be coded.
    private func dosageText(_ statement: ClinicalStatement, _ rest: [String]) -> String? {
        if let sig = statement.related(.sig) {
            let text = words(sig.text)
            claim(sig)
            if let text { return ([text] + rest).joined(separator: "; ") }
        }
        let own = words(statement.text)
        let parts = [own].compactMap { $0 } + rest
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private func addInstructions(to dosage: inout Dosage, _ statement: ClinicalStatement) {
        for relationship in statement.relationships {
            guard let part = relationship.statement, part.template == .instruction else { continue }
            claim(part)
            let coded = concept(part.code)
            if let text = words(part.text) {
                dosage.patientInstruction = dosage.patientInstruction.map { "\($0)\n\(text)" } ?? text
            }
            if let coded, coded.coding.contains(where: { $0.code != nil }) {
                dosage.additionalInstruction.unite([coded])
            }
        }
    }
}
