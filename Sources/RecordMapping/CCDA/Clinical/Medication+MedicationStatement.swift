import CCDA
import FHIRR4
import Findings
import MappingTables

/// What is taken, is not taken, or was given once; rules A7, A8 and B30.
extension CCDAMapping {
    /// What somebody says the patient takes or does not take.
    func medicationStatement(
        _ statement: ClinicalStatement,
        _ medicine: CodeOrReference,
        _ scope: EntryScope
    ) -> Reference {
        let status = medicationStatus(statement, .cdaMedicationStatementStatus)
        var taken = MedicationStatement(
            status: statement.isNegated ? "not-taken" : status,
            medication: medicine,
            subject: patient
        )
        taken.identifier = identifiers(statement.ids)
        taken.context = scope.encounter
        taken.effective = statement.effectiveTimes.first { $0.kind == .interval }.flatMap { eventTime($0.interval) }
        let authorship = authorship(of: statement, in: scope)
        taken.informationSource = authorship.latest?.performer
        taken.dateAsserted = authorship.first
        taken.dosage = dosages(statement)
        taken.reasonCode = indications(statement)
        taken.note = remarks(on: statement, taken: taken.dosage) + sideEffects(statement)
        closeMedication(statement)
        let reference = file(taken, of: statement, in: scope)
        linkReasons(of: statement) { [self] reasons in
            register.update(reference) { (known: inout MedicationStatement) in known.reasonReference.unite(reasons) }
        }
        return reference
    }

    /// "No medications": a negated statement that names none.
    func noMedication(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        let flavor = statement.product?.code?.nullFlavor.unrecorded ?? ""
        guard let code = lookUp(flavor, .cdaNoneKnownMedication) ?? lookUp("NI", .cdaNoneKnownMedication) else {
            return []
        }
        var none = MedicationStatement(
            status: "active",
            medication: .concept(CodeableConcept(coding: Self.concept(code).coding, text: code.display)),
            subject: patient
        )
        none.identifier = identifiers(statement.ids)
        none.effective = statement.effectiveTimes.first.flatMap { eventTime($0.interval) }
        none.note = remarks(of: statement, besides: [])
        let authorship = authorship(of: statement, in: scope)
        none.informationSource = authorship.latest?.performer
        none.dateAsserted = authorship.first
        let reference = file(none, of: statement, in: scope)
        if let text = reference.reference { noneKnown.insert(text) }
        return [reference]
    }

    /// The one point in time at which it was given.
    func administrationTime(_ statement: ClinicalStatement) -> Primitive? {
        guard let first = statement.effectiveTimes.first, !first.interval.value.isEmpty else { return nil }
        return dateTime(first.interval.point)
    }

    /// Given once, during the visit.
    func administration(
        _ statement: ClinicalStatement,
        _ medicine: CodeOrReference,
        _ time: Primitive,
        _ scope: EntryScope
    ) -> Reference {
        let code = statement.statusCode.flatMap { text($0.code) }
        let status = ["completed": "completed", "active": "in-progress", "aborted": "stopped", "suspended": "on-hold"]
        var given = MedicationAdministration(
            status: Primitive(code.flatMap { status[$0] } ?? "unknown"),
            medication: medicine,
            subject: patient,
            effective: .dateTime(time)
        )
        given.identifier = identifiers(statement.ids)
        given.context = scope.encounter
        for performer in statement.performers {
            guard let who = actor(performer)?.performer, who.kind != "Organization" else { continue }
            given.performer.append(MedicationAdministration.Performer(actor: who))
        }
        given.dosage = administered(dosages(statement).first)
        given.reasonCode = indications(statement)
        given.note = remarks(of: statement, besides: []) + sideEffects(statement)
        closeMedication(statement)
        return file(given, of: statement, in: scope)
    }

    /// A dose that was given has an amount or a rate, or it is only told in words (invariant mad-1).
    private func administered(_ dosage: Dosage?) -> MedicationAdministration.Dosage? {
        guard let dosage else { return nil }
        var given = MedicationAdministration.Dosage()
        given.text = dosage.text
        given.route = dosage.route
        given.site = dosage.site
        if case .quantity(let dose) = dosage.doseAndRate.first?.dose { given.dose = dose }
        if case .quantity(let rate) = dosage.doseAndRate.first?.rate { given.rate = .quantity(rate) }
        return given.dose == nil && given.rate == nil ? nil : given
    }
}
