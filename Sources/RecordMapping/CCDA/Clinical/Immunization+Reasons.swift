import CCDA
import FHIRR4
import Findings
import MappingTables

/// Why a vaccination was given or not, which dose it was, and what it did; rules B40, B42 and B43.
extension CCDAMapping {
    /// Which dose of the series; none is no dose, and a first dose is not assumed.
    func setDoseNumber(of immunization: inout Immunization, _ statement: ClinicalStatement) {
        var number = statement.repeatNumber.flatMap { $0.value.isEmpty ? nil : integer($0.value) }
        var ids: [Identifier] = []
        for relationship in statement.relationships {
            guard let part = relationship.statement, part.template == .dose || Self.isSeries(part) else { continue }
            let told = part.value.flatMap { $0.literal.isEmpty ? nil : integer($0.literal) }
            number = number ?? told
            ids += identifiers(part.ids)
            claim(part)
        }
        guard let number, number > 0 else { return }
        let dose = Immunization.ProtocolApplied(doseNumber: .number(number), extensions: ids.map(Self.partID))
        immunization.protocolApplied = [dose]
    }

    private static func isSeries(_ statement: ClinicalStatement) -> Bool {
        statement.kind == .observation && statement.code?.code.unrecorded == "30973-2"
    }

    /// A reason against is the reason for the status; any other is a reason for the vaccination.
    func setReasons(of immunization: inout Immunization, _ statement: ClinicalStatement) {
        let isDone = immunization.status.value == "completed"
        for relationship in statement.relationships {
            guard let part = relationship.statement, part.template != .entryReference,
                part.template == .immunizationRefusal || part.template == .indication || relationship.isTyped("RSON")
            else { continue }
            let isRefusal = part.template == .immunizationRefusal || lookUp(part.code, .cdaImmunizationRefusal) != nil
            let value = concept(part.value?.code)
            let reason = isRefusal ? concept(part.code) ?? value : value ?? concept(part.code)
            let ids = identifiers(part.ids).map(Self.partID)
            let text = reason == nil ? words(part.text) : nil
            claim(part)
            guard var reason = reason ?? text.map({ CodeableConcept(text: $0) }) else { continue }
            reason.extensions += ids + rest(of: part)
            if !isRefusal {
                immunization.reasonCode.unite([reason])
            } else if isDone {
                immunization.note.append(note("Refusal", reason.text ?? reason.coding.first?.code ?? "not told"))
                immunization.extensions.append(Extension("urn:chartway:refusal", .concept(reason)))
            } else {
                immunization.statusReason = immunization.statusReason ?? reason
            }
        }
    }

    /// Reactions seen after it, each an observation of its own.
    func reactions(
        to immunization: Reference,
        _ statement: ClinicalStatement,
        _ scope: EntryScope
    ) -> [Reference] {
        var observations: [Reference] = []
        for relationship in statement.relationships {
            guard let part = relationship.statement, part.kind == .observation,
                part.template == .reaction || relationship.isTyped("MFST") || relationship.isTyped("CAUS"),
                isUnread(part), !part.isNegated
            else { continue }
            let filed = file(reading(part, in: scope.inside(statement)), read: part, in: scope.inside(statement))
            observations.append(filed)
            let date = point(part.effectiveTime)
            register.update(immunization) { (known: inout Immunization) in
                known.reaction.append(Immunization.Reaction(date: date, detail: filed))
            }
        }
        return observations
    }
}
