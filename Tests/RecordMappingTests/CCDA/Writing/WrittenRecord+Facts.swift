import FHIRR4
import RecordMapping

/// What a record says, one line a fact, without ids and references, which every document makes anew.
extension WrittenRecord {
    var facts: [String] {
        get throws {
            let lists = [
                try resources(AllergyIntolerance.self).map(Self.line), try resources(Condition.self).map(Self.line),
                try resources(MedicationRequest.self).map(Self.line), try resources(Immunization.self).map(Self.line),
                try resources(Procedure.self).map(Self.line), try resources(Observation.self).map(Self.line),
                try resources(Encounter.self).map(Self.line),
            ]
            return lists.flatMap { $0 }.sorted()
        }
    }

    private static func line(_ allergy: AllergyIntolerance) -> String {
        let reactions = allergy.reaction.map { "\($0.manifestation.map(words)) \($0.severity ?? "-")" }
        let status = [allergy.clinicalStatus, allergy.verificationStatus].map(code)
        return "allergy \(words(allergy.code)) \(code(allergy.code)) \(status) \(allergy.type ?? "-") "
            + "\(allergy.category) \(allergy.criticality ?? "-") \(when(allergy.onset)) \(reactions) \(notes(allergy.note))"
    }

    private static func line(_ condition: Condition) -> String {
        let status = [condition.clinicalStatus, condition.verificationStatus, condition.severity].map(code)
        return "problem \(words(condition.code)) \(code(condition.code)) \(status) \(when(condition.onset)) "
            + "\(when(condition.abatement)) \(notes(condition.note))"
    }

    private static func line(_ request: MedicationRequest) -> String {
        let dosage = request.dosageInstruction.map { dosage in
            "\(dosage.text ?? "-") \(code(dosage.route)) \(dosage.doseAndRate) \(String(describing: dosage.timing)) "
                + "\(String(describing: dosage.asNeeded))"
        }
        let product = if case .concept(let concept) = request.medication { words(concept) } else { "a product" }
        let fills = request.dispenseRequest.map { "\($0.numberOfRepeatsAllowed ?? 0) \($0.quantity?.value ?? "-")" }
        return "medication \(product) \(request.status.value ?? "-") \(request.intent) "
            + "\(request.doNotPerform ?? false) \(dosage) \(fills ?? "-") \(notes(request.note))"
    }

    private static func line(_ given: Immunization) -> String {
        "vaccination \(words(given.vaccineCode)) \(code(given.vaccineCode)) \(given.status.value ?? "-") "
            + "\(when(given.occurrence)) \(given.lotNumber ?? "-") \(code(given.statusReason)) \(code(given.site)) "
            + "\(given.doseQuantity?.value ?? "-") \(notes(given.note))"
    }

    private static func line(_ procedure: Procedure) -> String {
        "procedure \(words(procedure.code)) \(code(procedure.code)) \(procedure.status.value ?? "-") "
            + "\(when(procedure.performed)) \(procedure.bodySite.map(code)) \(notes(procedure.note))"
    }

    private static func line(_ observation: Observation) -> String {
        let parts = observation.component.map { "\(code($0.code)) \(value($0.value))" }
        let ranges = observation.referenceRange.map {
            "\($0.low?.value ?? "-") \($0.high?.value ?? "-") \($0.text ?? "-")"
        }
        return "observation \(words(observation.code)) \(code(observation.code)) \(observation.status.value ?? "-") "
            + "\(when(observation.effective)) \(value(observation.value)) "
            + "\(code(observation.dataAbsentReason)) \(observation.interpretation.map(code)) \(ranges) \(parts) "
            + "\(notes(observation.note))"
    }

    private static func line(_ visit: Encounter) -> String {
        "visit \(visit.type.map(words)) \(visit.class.code ?? "-") \(visit.status.value ?? "-") "
            + "\(visit.period?.start?.value ?? "-") \(visit.period?.end?.value ?? "-")"
    }

    /// A code without words is read with those of its display (rule A12).
    private static func value(_ value: ObservationValue?) -> String {
        if case .concept(let concept) = value {
            "\(words(concept)) \(code(concept))"
        } else {
            "\(String(describing: value))"
        }
    }

    private static func code(_ concept: CodeableConcept?) -> String {
        concept?.coding.map { "\($0.system ?? "")|\($0.code ?? "")" }.joined(separator: ",") ?? "-"
    }

    private static func words(_ concept: CodeableConcept?) -> String {
        concept?.text ?? concept?.coding.lazy.compactMap(\.display).first ?? "-"
    }

    private static func when(_ time: EventTime?) -> String {
        switch time {
        case .dateTime(let time): time.value ?? "unknown"
        case .period(let period): "\(period.start?.value ?? "") to \(period.end?.value ?? "")"
        case .some(let other): "\(other)"
        case nil: "unknown"
        }
    }

    private static func notes(_ notes: [Annotation]) -> [String] { notes.map(\.text).sorted() }
}
