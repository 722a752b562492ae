import CCDA
import FHIRR4
import Findings
import MappingTables

/// What is done to reach goals, and what came of it; rule B75.
///
/// Source: C-CDA R2.1, care plan, <https://hl7.org/cda/us/ccda/StructureDefinition-InterventionAct.html>
extension CCDAMapping {
    /// An intervention, done or planned, with the goals and concerns that it serves.
    func intervention(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard !act.isNegated else { return plannedAct(act, scope) }
        let parts = others(of: act, in: scope)
        var plan = CarePlan(status: planStatus(act), intent: isEvent(act) ? "plan" : "proposal", subject: patient)
        if act.isMood("INT") || act.isMood("PRMS") { plan.intent = "plan" }
        if act.isMood("RQO") { plan.intent = "order" }
        plan.identifier = identifiers(act.ids)
        if let code = concept(act.code) { plan.category = [code] }
        plan.period = period(act.effectiveTime)
        let authorship = authorship(of: act, in: scope)
        plan.author = authorship.latest?.requester
        plan.created = authorship.first
        plan.contributor = performers(act)
        plan.addresses = parts.filter { $0.kind == "Condition" }
        plan.goal = parts.filter { $0.kind == "Goal" }
        plan.activity = activities(parts)
        plan.note = remarks(of: act, besides: plan.category) + instructions(act)
        let reference = file(plan, of: act, in: scope)
        let serve: ([Reference]) -> Void = { [unowned self] found in
            register.update(reference) { (known: inout CarePlan) in
                known.goal.unite(found.filter { $0.kind == "Goal" })
                known.addresses.unite(found.filter { $0.kind == "Condition" })
                known.supportingInfo.unite(found.filter { $0.kind != "Goal" && $0.kind != "Condition" })
            }
        }
        linkEntries(act, nil, serve)
        link(reasonIDs(act), ["Goal", "Condition"], serve)
        return [reference]
    }

    private func planStatus(_ act: ClinicalStatement) -> Primitive {
        let status = status(act, by: .cdaRequestActStatus)
        return status
    }

    /// Requests are activities by reference; what was done is their outcome.
    private func activities(_ parts: [Reference]) -> [CarePlan.Activity] {
        let requests: Set<String> = [
            "Appointment", "MedicationRequest", "ServiceRequest", "SupplyRequest",
        ]
        return parts.filter { $0.kind != "Condition" && $0.kind != "Goal" }.map { part in
            requests.contains(part.kind)
                ? CarePlan.Activity(reference: part) : CarePlan.Activity(outcomeReference: [part])
        }
    }
}
