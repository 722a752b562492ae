import CCDA
import FHIRR4
import Findings
import MappingTables

/// Visits to come; rule B74.
///
/// Source: <https://hl7.org/fhir/R4/appointment.html>
extension CCDAMapping {
    /// Booked if promised for a time known to the minute, else proposed for a period.
    func appointment(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        if isEvent(statement) { return encounter(statement, scope) }
        guard !saysNone(statement, in: scope) else { return [] }
        guard !isVoid(statement) || statement.effectiveTime.map(isUnread) == true else { return [] }
        var appointment = Appointment(status: "proposed")
        appointment.identifier = identifiers(statement.ids)
        if let code = concept(statement.code) { appointment.serviceType = [code] }
        setTimes(of: &appointment, statement)
        appointment.reasonCode = indications(statement)
        let notes = remarks(of: statement, besides: appointment.serviceType).map(\.text)
        if !notes.isEmpty { appointment.comment = notes.joined(separator: "\n") }
        let told = instructions(statement).map(\.text)
        if !told.isEmpty { appointment.patientInstruction = told.joined(separator: "\n") }
        if let priority = concept(statement.priority) {
            appointment.extensions.append(Extension("urn:chartway:priority", .concept(priority)))
        }
        appointment.created = authorship(of: statement, in: scope).first
        setParticipants(of: &appointment, statement)
        let reference = file(appointment, of: statement, in: scope)
        link(reasonIDs(statement), ["Condition", "Procedure", "Observation"]) { [unowned self] reasons in
            register.update(reference) { (known: inout Appointment) in known.reasonReference.unite(reasons) }
        }
        let parts = others(of: statement, in: scope).filter { $0 != reference }
        register.update(reference) { (known: inout Appointment) in known.supportingInformation.unite(parts) }
        return [reference]
    }

    private func setTimes(of appointment: inout Appointment, _ statement: ClinicalStatement) {
        let status = statement.statusCode.flatMap { text($0.code) }
        let isPromised = statement.isMood("PRMS") || statement.isMood("INT")
        let interval = statement.effectiveTime
        let start = instant(interval?.low) ?? instant(interval?.point)
        let end = instant(interval?.high)
        if isPromised, status != "cancelled", let start, let end, !statement.isNegated {
            (appointment.status, appointment.start, appointment.end) = ("booked", Primitive(start), Primitive(end))
        } else if let period = period(interval) {
            appointment.requestedPeriod = [period]
        }
        switch status {
        case "cancelled", "aborted": appointment.status = "cancelled"
        case "nullified": appointment.status = "entered-in-error"
        default: break
        }
        if statement.isNegated { appointment.status = "cancelled" }
    }

    private func setParticipants(of appointment: inout Appointment, _ statement: ClinicalStatement) {
        var actors = [patient]
        for participation in statement.performers + statement.participants {
            _ = period(participation.time)
            let actor = actor(participation)
            let known = actor?.reference("PractitionerRole", "Practitioner", "RelatedPerson", "Location")
            if let known, known != patient { actors.append(known) }
        }
        appointment.participant = actors.uniqued.map {
            Appointment.Participant(
                actor: $0,
                status: appointment.status.value == "booked" ? "accepted" : "needs-action"
            )
        }
    }
}
