import CCDA
import FHIRR4
import Findings
import MappingTables

/// Illnesses of relatives; rule B70.
///
/// Source: C-CDA R2.1, <https://hl7.org/cda/us/ccda/StructureDefinition-FamilyHistoryOrganizer.html>
extension CCDAMapping {
    /// One relative with their conditions.
    func familyHistory(_ organizer: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard organizer.kind == .observation || !organizer.isNegated else { return [] }
        let isLone = organizer.kind == .observation
        let observations =
            isLone
            ? [organizer]
            : (organizer.parts).compactMap(\.statement).filter {
                $0.kind == .observation && $0.template != .comment
            }
        guard organizer.subject != nil || !observations.allSatisfy(isVoid) else { return [] }
        var history = FamilyMemberHistory(
            status: memberStatus(organizer),
            patient: patient,
            relationship: relationship(organizer.subject ?? observations.lazy.compactMap(\.subject).first)
        )
        history.identifier = identifiers(organizer.ids)
        describe(&history, organizer.subject ?? observations.lazy.compactMap(\.subject).first)
        history.date = authorship(of: organizer, in: scope).first
        for observation in observations { read(observation, into: &history) }
        if !isLone { history.note += remarks(of: organizer, besides: []) }
        if let code = organizer.code, !isLone { keepAsStructure(code) }
        for observation in observations where observation != organizer {
            claim(observation)
            history.extensions += others(of: observation, in: scope).map(Self.related)
        }
        let reference = file(history, of: organizer, in: scope)
        tie(others(of: organizer, in: scope), to: reference)
        return [reference]
    }

    private func memberStatus(_ organizer: ClinicalStatement) -> Primitive {
        switch organizer.statusCode.flatMap({ text($0.code) }) {
        case "completed": "completed"
        case "active": "partial"
        case "nullified": "entered-in-error"
        default: "health-unknown"
        }
    }

    private func relationship(_ subject: Participation?) -> CodeableConcept {
        if let code = concept(subject?.role?.code) { return code }
        let system = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
        return CodeableConcept(coding: [Coding(system: system, code: "FAMMEMB", display: "family member")])
    }

    private func describe(_ history: inout FamilyMemberHistory, _ subject: Participation?) {
        guard let role = subject?.role, let player = role.player else { return }
        history.name = plainName(player.names)
        if let sex = gender(player.administrativeGender)?.value {
            let system = "http://hl7.org/fhir/administrative-gender"
            history.sex = CodeableConcept(coding: [Coding(system: system, code: sex)])
        }
        if let birth = date(player.birthTime) { history.born = .date(birth) }
        if let death = date(player.deceasedTime) {
            history.deceased = .date(death)
        } else if let isDead = flag(player.deceasedInd) {
            history.deceased = .boolean(isDead)
        }
        for id in player.ids + role.ids { if let id = identifier(id) { history.identifier.unite([id]) } }
        for address in addresses(role.addresses) {
            history.extensions.append(Extension("urn:chartway:address", .address(address)))
        }
        for telecom in contactPoints(role.telecoms) {
            history.extensions.append(Extension("urn:chartway:telecom", .contactPoint(telecom)))
        }
    }
}
