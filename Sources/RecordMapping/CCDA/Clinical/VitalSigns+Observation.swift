import CCDA
import FHIRR4
import Findings
import MappingTables

/// Vital signs taken together; rules B57 to B59.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-vitals.html>
extension CCDAMapping {
    /// A panel, with the two blood pressures of one time in one observation.
    func vitalSignsOrganizer(_ organizer: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard organizer.kind == .organizer, !organizer.isNegated else { return panel(organizer, scope) }
        let inner = scope.inside(organizer)
        let signs = organizer.components.compactMap(\.statement).filter { $0.kind == .observation && isEvent($0) }
        var members = bloodPressures(signs.filter { Self.pressure($0) != nil }, inner)
        members += oxygen(signs, inner)
        members += others(of: organizer, in: scope)
        let signsOnly = members.filter { $0.kind == "Observation" }
        guard !signsOnly.isEmpty || !isVoid(organizer.code), !isMereGroup(organizer) else { return members }
        let reference = file(panel(organizer, signsOnly, scope), of: organizer, in: scope)
        tie(members.filter { $0.kind != "Observation" }, to: reference)
        return [reference] + members
    }

    private func panel(_ organizer: ClinicalStatement, _ members: [Reference], _ scope: EntryScope) -> Observation {
        var code = requiredCode(organizer)
        code.extensions = []
        let panel = Coding(system: "http://loinc.org", code: "85353-1", display: Self.panelName)
        code.coding.removeAll { $0.code == panel.code }
        code.coding.insert(panel, at: 0)
        var observation = Observation(status: status(organizer, by: .cdaObservationActStatus), code: code)
        observation.identifier = identifiers(organizer.ids)
        observation.category = [Self.vitalSigns]
        observation.subject = patient
        observation.effective = eventTime(organizer.effectiveTime) ?? span(of: members)
        observation.encounter = visit(of: observation.effective, in: scope)
        observation.performer = performers(organizer)
        observation.hasMember = members
        observation.note = remarks(of: organizer, besides: [code])
        return observation
    }

    private static let panelName =
        "Vital signs, weight, height, head circumference, oxygen saturation and BMI panel"

    /// One vital sign by itself.
    func vitalSign(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard isEvent(statement) else { return order(statement, scope) }
        guard !saysNone(statement, in: scope) else { return [] }
        if Self.pressure(statement) != nil { return bloodPressures([statement], scope) }
        guard !isVoid(statement) else { return [] }
        return [file(vitalReading(statement, scope), read: statement, in: scope)]
    }

    /// An observation that is a vital sign wherever it stands.
    func vitalReading(_ statement: ClinicalStatement, _ scope: EntryScope) -> Observation {
        var observation = reading(statement, in: scope)
        observation.category = [Self.vitalSigns]
        return observation
    }

    static let vitalSigns = CodeableConcept(
        coding: [
            Coding(
                system: "http://terminology.hl7.org/CodeSystem/observation-category",
                code: "vital-signs",
                display: "Vital Signs"
            )
        ]
    )
}
