import CCDA
import FHIRR4
import Findings
import MappingTables

/// Batteries of results; rules B50 to B53 and B56.
extension CCDAMapping {
    /// A report and the observations in it.
    func resultOrganizer(_ organizer: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard organizer.kind == .organizer, !organizer.isNegated else { return panel(organizer, scope) }
        let specimens = specimens(organizer)
        let members = others(of: organizer, in: scope)
        let results = members.filter { $0.kind == "Observation" }
        guard !results.isEmpty || !isVoid(organizer.code), !isMereGroup(organizer) else { return members }
        if let specimen = specimens.first {
            for result in results {
                register.update(result) { (known: inout Observation) in known.specimen = known.specimen ?? specimen }
            }
        }
        let reference = file(report(organizer, results, specimens, scope), of: organizer, in: scope)
        tie(members.filter { $0.kind != "Observation" }, to: reference)
        return [reference] + members
    }

    /// Whether somebody only put together what the guide asks to stand in a group; decision 0010.
    func isMereGroup(_ organizer: ClinicalStatement) -> Bool {
        organizer.ids.count == 1 && organizer.ids.allSatisfy { $0.root.isEmpty && $0.nullFlavor.unrecorded == "NA" }
    }

    private func report(
        _ organizer: ClinicalStatement,
        _ results: [Reference],
        _ specimens: [Reference],
        _ scope: EntryScope
    ) -> DiagnosticReport {
        let code = requiredCode(organizer)
        var report = DiagnosticReport(status: status(organizer, by: .cdaReportActStatus), code: code)
        report.identifier = identifiers(organizer.ids)
        report.category = observationCategories(code, scope)
        report.subject = patient
        report.effective = eventTime(organizer.effectiveTime) ?? span(of: results)
        report.encounter = visit(of: report.effective, in: scope)
        report.performer = performers(organizer)
        report.specimen = specimens
        report.result = results
        let notes = remarks(of: organizer, besides: [code]).map(\.text)
        if !notes.isEmpty { report.conclusion = notes.joined(separator: "\n") }
        for participant in organizer.participants where isUnread(participant) {
            _ = period(participant.time)
            if let who = actor(participant)?.performer { report.performer.unite([who]) }
        }
        return report
    }

    /// From the earliest to the latest time of the members; rule B53.
    func span(of members: [Reference]) -> EventTime? {
        var (start, end): (Primitive?, Primitive?)
        for member in members {
            let time = register.resource(member, as: Observation.self)?.effective
            let (first, last): (Primitive?, Primitive?) =
                switch time {
                case .dateTime(let point): (point, point)
                case .period(let period): (period.start ?? period.end, period.end ?? period.start)
                default: (nil, nil)
                }
            if let value = first?.value, value < start?.value ?? "9" { start = first }
            if let value = last?.value, value > end?.value ?? "" { end = last }
        }
        guard let start, let end else { return nil }
        return start == end ? .dateTime(start) : .period(Period(start: start, end: end))
    }
}
