import CCDA
import FHIRR4
import Findings

/// Results and all other observations without a rule of their own; rules B50 to B56.
extension CCDAMapping {
    /// One observation, with the observations inside it as its members.
    func observation(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard isEvent(statement) else { return order(statement, scope) }
        guard !saysNone(statement, in: scope) else { return [] }
        guard !isVoid(statement) else { return [] }
        return [file(reading(statement, in: scope), read: statement, in: scope)]
    }

    /// Files an observation that was read and all that stands inside it.
    func file(_ reading: Observation, read statement: ClinicalStatement, in scope: EntryScope) -> Reference {
        var observation = reading
        observation.specimen = observation.specimen ?? specimens(statement).first
        observation.device = participatingDevices(statement).first
        for participant in statement.participants { readParticipant(participant, into: &observation) }
        addItems(of: statement, to: &observation, scope)
        observation.note += instructions(statement)
        let reference = file(observation, of: statement, in: scope, unite: Observation.unite)
        let parts = others(of: statement, in: scope)
        let members = parts.filter { $0.kind == "Observation" && $0 != reference }
        register.update(reference) { (known: inout Observation) in known.hasMember.unite(members) }
        tie(parts.filter { $0.kind != "Observation" }, to: reference)
        linkEntries(statement, ["Observation", "DocumentReference", "Media", "ImagingStudy"]) {
            [unowned self] found in
            register.update(reference) { (known: inout Observation) in
                known.derivedFrom.unite(found.filter { $0 != reference })
            }
        }
        return reference
    }

    /// A place or a person who took part.
    private func readParticipant(_ participant: Participation, into observation: inout Observation) {
        guard isUnread(participant) else { return }
        _ = period(participant.time)
        guard let actor = actor(participant) else { return }
        if let place = actor.location {
            observation.extensions.append(Self.related(place))
        } else if let performer = actor.performer, performer != patient {
            observation.performer.unite([performer])
        }
    }
}

extension Observation {
    /// The same entry in two sections: categories, ids and notes are united.
    static func unite(_ known: inout Observation, _ new: Observation) -> Bool {
        guard known.code == new.code, known.value == new.value, known.effective == new.effective,
            known.dataAbsentReason == new.dataAbsentReason, known.component == new.component
        else { return false }
        known.identifier.unite(new.identifier)
        known.category.unite(new.category)
        known.note.unite(new.note)
        known.performer.unite(new.performer)
        known.extensions.unite(new.extensions)
        known.interpretation.unite(new.interpretation)
        known.referenceRange.unite(new.referenceRange)
        known.specimen = known.specimen ?? new.specimen
        known.encounter = known.encounter ?? new.encounter
        return true
    }
}
