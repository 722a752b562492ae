package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Fills ordered and handed out; rule B37.
extension CCDAMapping {
    /// What the pharmacy is asked for.
    func dispenseRequest(_ statement: ClinicalStatement) -> MedicationRequest.DispenseRequest? {
        for relationship in statement.relationships {
            guard let supply = relationship.statement, supply.template == .supplyOrder else { continue }
            claim(supply)
            return dispenseRequest(ofSupply: supply)
        }
        return nil
    }

    private func dispenseRequest(ofSupply supply: ClinicalStatement) -> MedicationRequest.DispenseRequest? {
        var request = MedicationRequest.DispenseRequest()
        // CDA counts fills, R4 the fills after the first.
        if let fills = supply.repeatNumber, let number = integer(fills.value) {
            request.numberOfRepeatsAllowed = max(0, number - 1)
        }
        request.quantity = quantity(supply.quantity)
        request.validityPeriod = period(supply.effectiveTime)
        request.performer = supply.performers.lazy.compactMap { self.actor($0)?.organization }.first
        for id in supply.ids { if let id = identifier(id) { request.extensions.append(Self.partID(id)) } }
        for part in supply.relationships.compactMap(\.statement) where part.template == .instruction {
            let label = words(part.text)
            let text = part.text.flatMap { words(behind: $0.reference) }
            request.extensions += [label, text].compactMap { $0 }.uniqued.map {
                Extension("urn:chartway:fill-instruction", .string($0))
            }
        }
        request.extensions += rest(of: supply)
        return request == MedicationRequest.DispenseRequest() ? nil : request
    }

    /// What was handed out for a statement.
    func dispenses(
        of statement: ClinicalStatement,
        _ medicine: CodeOrReference,
        _ request: Reference,
        _ scope: EntryScope
    ) -> [Reference] {
        statement.relationships.compactMap { relationship in
            guard let supply = relationship.statement, supply.template == .dispense else { return nil }
            claim(supply)
            let filed = dispense(supply, self.medicine(supply) ?? medicine, request, scope.inside(statement))
            settle(supply, [filed], scope)
            return filed
        }
    }

    private func dispense(
        _ supply: ClinicalStatement,
        _ medicine: CodeOrReference,
        _ request: Reference?,
        _ scope: EntryScope
    ) -> Reference {
        let status = supply.statusCode.flatMap { branch($0.code) }
            .flatMap { lookUp($0, .cdaMedicationDispenseStatus) }
        var dispense = MedicationDispense(status: Primitive(status?.code ?? "unknown"), medication: medicine)
        dispense.identifier = identifiers(supply.ids)
        dispense.subject = patient
        dispense.authorizingPrescription = [request].compactMap { $0 }
        dispense.quantity = quantity(supply.quantity)
        dispense.whenHandedOver = point(supply.effectiveTime)
        if let fills = supply.repeatNumber, let number = text(fills.value) {
            dispense.note.append(note("Fill number", number))
        }
        for performer in supply.performers {
            guard let who = actor(performer)?.performer else { continue }
            dispense.performer.append(MedicationDispense.Performer(actor: who))
        }
        dispense.note += remarks(of: supply, besides: [])
        return file(dispense, of: supply, in: scope)
    }

    /// A fill that stands by itself.
    package func loneSupply(_ supply: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard let medicine = medicine(supply) else { return [] }
        if supply.template == .dispense || supply.template == nil && supply.isMood("EVN") {
            return [dispense(supply, medicine, nil, scope)]
        }
        var request = MedicationRequest(
            status: medicationStatus(supply, .cdaMedicationActStatus),
            intent: "order",
            medication: medicine,
            subject: patient
        )
        request.identifier = identifiers(supply.ids)
        request.dispenseRequest = dispenseRequest(ofSupply: supply)
        let authorship = authorship(of: supply, in: scope)
        request.requester = authorship.latest?.requester
        request.authoredOn = authorship.first
        request.note = remarks(of: supply, besides: [])
        return [file(request, of: supply, in: scope)]
    }
}
