import CCDA
import FHIRR4
import Findings

/// Who looks after the patient; rule B76.
///
/// Source: C-CDA companion guide, <https://hl7.org/cda/us/ccda/StructureDefinition-CareTeamOrganizer.html>
extension CCDAMapping {
    func careTeam(_ organizer: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard organizer.kind == .organizer, !organizer.isNegated else { return generic(organizer, scope) }
        var team = CareTeam()
        team.identifier = identifiers(organizer.ids)
        team.status = teamStatus(organizer)
        team.subject = patient
        team.period = period(organizer.effectiveTime)
        let code = concept(organizer.code)
        team.name = code?.text
        for participant in organizer.participants { member(participant, of: &team) }
        for part in organizer.components.compactMap(\.statement) { read(part, into: &team) }
        if let code, team.category.isEmpty, !code.coding.isEmpty { team.category = [code] }
        team.note = remarks(of: organizer, besides: [code])
        let reference = file(team, of: organizer, in: scope)
        tie(others(of: organizer, in: scope), to: reference)
        return [reference]
    }

    private func teamStatus(_ organizer: ClinicalStatement) -> Primitive? {
        switch organizer.statusCode.flatMap({ text($0.code) }) {
        case "active": "active"
        case "completed", "aborted": "inactive"
        case "suspended", "held": "suspended"
        case "nullified": "entered-in-error"
        default: nil
        }
    }

    /// The leader, and places where the team works.
    private func member(_ participant: Participation, of team: inout CareTeam) {
        let time = period(participant.time)
        guard let actor = actor(participant) else { return }
        if let place = actor.location {
            team.extensions.append(Self.related(place))
        } else if let who = actor.reference(
            "Practitioner",
            "PractitionerRole",
            "RelatedPerson",
            "Organization",
            "Patient"
        ) {
            team.participant.append(
                CareTeam.Participant(role: [concept(participant.function)].compactMap { $0 }, member: who, period: time)
            )
        }
    }

    private func read(_ part: ClinicalStatement, into team: inout CareTeam) {
        switch part.template {
        case .careTeamType:
            if let type = concept(part.value?.code) { team.category.unite([type]) }
            claim(part)
        case .careTeamMember: readMember(part, into: &team)
        default: break
        }
    }

    private func readMember(_ act: ClinicalStatement, into team: inout CareTeam) {
        let time = period(act.effectiveTime)
        for performer in act.performers {
            let actor = actor(performer)
            let own = period(performer.time)
            let roles = [concept(performer.function)].compactMap { $0 }
            guard
                let who = actor?.reference(
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                    "Organization",
                    "Patient"
                )
            else { continue }
            var member = CareTeam.Participant(role: roles, member: who, period: own ?? time)
            if who.kind == "Practitioner" { member.onBehalfOf = actor?.organization }
            member.extensions = identifiers(act.ids).map(Self.partID)
            team.participant.unite([member])
        }
        for participant in act.participants {
            _ = period(participant.time)
            if let place = actor(participant)?.location { team.extensions.unite([Self.related(place)]) }
        }
        team.note.unite(remarks(of: act, besides: []))
        if let status = act.statusCode { keepAsStructure(status) }
        if let code = act.code { keepAsStructure(code) }
    }
}
