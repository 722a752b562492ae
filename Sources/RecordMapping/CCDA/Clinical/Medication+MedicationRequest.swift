package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Medications ordered, planned, taken or refused; rules B30 to B38.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-medications.html>
extension CCDAMapping {
    /// Admission and discharge medications are acts around the medication itself (rule B25).
    package func medicationWrapper(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        contents(of: act, in: scope, as: .medication)
    }

    /// One medication.
    package func medication(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard let medicine = medicine(statement) else {
            return statement.isNegated ? noMedication(statement, scope) : untold(statement, scope)
        }
        let isEvent = statement.isMood("EVN")
        if isEvent, statement.isNegated || site.settings.medicationEvent == .statement {
            let taken = medicationStatement(statement, medicine, scope)
            keepParts(of: statement, at: taken, scope)
            return [taken]
        }
        if isEvent, scope.loinc == "29549-3", let time = administrationTime(statement) {
            let given = administration(statement, medicine, time, scope)
            keepParts(of: statement, at: given, scope)
            return [given]
        }
        let request = medicationRequest(statement, medicine, scope)
        let dispenses = dispenses(of: statement, medicine, request, scope)
        keepParts(of: statement, at: request, scope)
        return [request] + dispenses
    }

    private func medicationRequest(
        _ statement: ClinicalStatement,
        _ medicine: CodeOrReference,
        _ scope: EntryScope
    ) -> Reference {
        var request = MedicationRequest(
            status: medicationStatus(statement, .cdaMedicationActStatus),
            intent: intent(statement),
            medication: medicine,
            subject: patient
        )
        request.identifier = identifiers(statement.ids)
        if statement.isMood("EVN") { request.reported = .boolean(true) }
        if statement.isNegated { request.doNotPerform = true }
        request.encounter = scope.encounter
        let authorship = authorship(of: statement, in: scope)
        request.requester = authorship.latest?.requester
        request.authoredOn = authorship.first
        request.performer = statement.performers.lazy.compactMap { self.actor($0)?.performer }.first
        request.dosageInstruction = dosages(statement)
        request.reasonCode = indications(statement)
        request.note = remarks(on: statement, taken: request.dosageInstruction) + sideEffects(statement)
        request.dispenseRequest = dispenseRequest(statement)
        if let priority = concept(statement.priority)?.text { request.note.append(note("Priority", priority)) }
        closeMedication(statement)
        let reference = file(request, of: statement, in: scope)
        linkReasons(of: statement) { [self] reasons in
            register.update(reference) { (known: inout MedicationRequest) in known.reasonReference.unite(reasons) }
        }
        return reference
    }

    /// An event is a plan that somebody reported, or an order if one is told of; rule B30.
    private func intent(_ statement: ClinicalStatement) -> String {
        let hasOrder = statement.relationships.contains { $0.statement?.template == .supplyOrder }
        if hasOrder { return "order" }
        guard let mood = branch(statement.moodCode), mood != "EVN" else { return "plan" }
        return lookUp(mood, .cdaMedicationIntent)?.code ?? "plan"
    }

    /// The act's status, overruled by a status observation; over in the future is not over yet; rule B31.
    func medicationStatus(_ statement: ClinicalStatement, _ table: TableName) -> Primitive {
        if let part = statement.related(.medicationStatus), let value = part.value?.code {
            claim(part)
            if let code = image(of: value, .cdaMedicationStatusObservation) {
                let isStatement = table == .cdaMedicationStatementStatus
                return Primitive(code.code == "cancelled" && isStatement ? "stopped" : code.code)
            }
        }
        guard let status = statement.statusCode, let code = text(status.code) else { return "unknown" }
        guard let known = lookUp(code, table) else { return "unknown" }
        if known.code == "completed", endsLater(statement) {
            ledger.note(.note, .statusAssumed, at: status.code)
            return "active"
        }
        return Primitive(known.code)
    }

    /// Whether it goes on after the day on which the document was made.
    private func endsLater(_ statement: ClinicalStatement) -> Bool {
        guard let end = statement.effectiveTimes.lazy.compactMap({ $0.interval.high }).first,
            let last = CDATime(end.value.unrecorded)?.date,
            let made = document.effectiveTime.flatMap({ CDATime($0.value.unrecorded) })?.date
        else { return false }
        return last > made && !made.hasPrefix(last)
    }

    /// Nothing tells which medication: its words stay in the narrative.
    private func untold(_ statement: ClinicalStatement, _: EntryScope) -> [Reference] {
        ledger.note(.warning, .entryUnreadable, at: anchor(of: statement))
        return []
    }

    /// The words of the entry, unless they are the instruction itself.
    func remarks(on statement: ClinicalStatement, taken dosages: [Dosage]) -> [Annotation] {
        remarks(of: statement, besides: []).filter { note in dosages.first?.text?.contains(note.text) != true }
    }

    /// Statements of their own inside the medication, and references to others.
    private func keepParts(of statement: ClinicalStatement, at medication: Reference, _ scope: EntryScope) {
        tieEntries(statement, to: medication)
        tie(others(of: statement, in: scope), to: medication)
    }

    func closeMedication(_ statement: ClinicalStatement) {
        if let code = statement.code, isVoid(code) { keepAsStructure(code) }
        if let status = statement.statusCode { keepAsStructure(status) }
    }
}
