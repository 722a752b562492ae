import CCDA
import FHIRR4
import Findings
import MappingTables

/// Who did it, where, with what and why; rule B61.
extension CCDAMapping {
    func setParticipants(of procedure: inout Procedure, _ statement: ClinicalStatement, _ scope: EntryScope) {
        let authorship = authorship(of: statement, in: scope)
        procedure.recorder = authorship.latest?.author
        procedure.asserter = statement.informants.first.flatMap { actor($0)?.author }
        for performer in statement.performers {
            guard let actor = actor(performer), let who = actor.performer else { continue }
            _ = period(performer.time)
            procedure.performer.unite([
                Procedure.Performer(
                    function: concept(performer.function),
                    actor: who,
                    onBehalfOf: who.kind == "Practitioner" ? actor.organization : nil
                )
            ])
        }
        let places = places(statement)
        procedure.location = places.first
        procedure.extensions += places.dropFirst().map(Self.related)
        for device in participatingDevices(statement) {
            procedure.focalDevice.append(Procedure.FocalDevice(manipulated: device))
        }
        for participant in statement.participants where isUnread(participant) {
            _ = period(participant.time)
            guard let who = actor(participant)?.performer else { continue }
            procedure.performer.unite([Procedure.Performer(function: concept(participant.function), actor: who)])
        }
    }

    /// The reasons told in the statement itself.
    func setReasons(of procedure: inout Procedure, _ statement: ClinicalStatement) {
        let reasons = indications(statement)
        if procedure.status.value == "not-done", let reason = reasons.first {
            procedure.statusReason = reason
            procedure.reasonCode = Array(reasons.dropFirst())
        } else {
            procedure.reasonCode = reasons
        }
    }

    /// The devices that take part in a statement: implanted, used or taken out.
    func participatingDevices(_ statement: ClinicalStatement) -> [Reference] {
        statement.participants.compactMap { participant in
            guard let role = participant.role, Self.isDevice(role), isUnread(participant) else { return nil }
            _ = period(participant.time)
            return device(role)
        }
        .uniqued
    }

    /// Whether a role is that of a product.
    static func isDevice(_ role: Role) -> Bool {
        role.template == .productInstance || role.classCode.unrecorded == "MANU" || role.player?.kind == .playingDevice
    }
}
