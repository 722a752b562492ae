import CCDA
import FHIRR4
import Findings
import MappingTables

/// What patient and professionals want to reach; rule B72.
///
/// Source: C-CDA R2.1, goal observation, <https://hl7.org/cda/us/ccda/StructureDefinition-GoalObservation.html>
extension CCDAMapping {
    func goal(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        // A goal that is none is told in the narrative only (rule A7).
        guard !statement.isNegated else { return [] }
        guard !isVoid(statement) else { return [] }
        var goal = Goal(lifecycleStatus: goalStatus(statement), description: requiredCode(statement), subject: patient)
        goal.identifier = identifiers(statement.ids)
        if goal.lifecycleStatus.value == "completed" { goal.achievementStatus = Self.achieved }
        describe(&goal, statement)
        setPriorities(of: &goal, statement, scope)
        goal.expressedBy = authorship(of: statement, in: scope).latest?.reference(
            "Patient",
            "Practitioner",
            "PractitionerRole",
            "RelatedPerson"
        )
        goal.note = remarks(of: statement, besides: [goal.description]) + instructions(statement)
        let reference = file(goal, of: statement, in: scope)
        let parts = others(of: statement, in: scope).filter { $0 != reference }
        let addressed = parts.filter { Self.addressable.contains($0.kind) }
        register.update(reference) { (known: inout Goal) in known.addresses.unite(addressed) }
        tie(parts.filter { !Self.addressable.contains($0.kind) }, to: reference)
        let address: ([Reference]) -> Void = { [unowned self] found in
            register.update(reference) { (known: inout Goal) in known.addresses.unite(found) }
        }
        linkEntries(statement, Self.addressable, address)
        link(reasonIDs(statement), Self.addressable, address)
        return [reference]
    }

    private static let addressable: Set<String> = ["Condition", "Observation", "MedicationStatement", "ServiceRequest"]

    private func goalStatus(_ statement: ClinicalStatement) -> Primitive {
        let status = status(statement, by: .cdaGoalActStatus)
        // R4 has no unknown life cycle.
        return status.value == "unknown" ? Primitive(absent: "unknown") : status
    }

    /// The value is the target; words alone are the description.
    private func describe(_ goal: inout Goal, _ statement: ClinicalStatement) {
        let interval = statement.effectiveTime
        if let start = date(interval?.low) ?? date(interval?.point) { goal.start = .date(start) }
        var target = Goal.Target()
        if let due = date(interval?.high) { target.due = .date(due) }
        for value in statement.values {
            guard let value = self.value(value), let detail = detail(value) else { continue }
            if case .string(let text) = detail, goal.description.coding.isEmpty, goal.description.text == nil {
                goal.description = CodeableConcept(text: text)
            } else if target.detail == nil {
                target.detail = detail
                // A target amount needs to say of what (invariant gol-1).
                target.measure = goal.description
            }
        }
        if target != Goal.Target() { goal.target = [target] }
    }

    private func detail(_ value: ObservationValue) -> Goal.Target.Detail? {
        switch value {
        case .quantity(let amount): .quantity(amount)
        case .range(let range): .range(range)
        case .concept(let concept): .concept(concept)
        case .string(let text): .string(text)
        case .boolean(let flag): .boolean(flag)
        case .integer(let number): .integer(number)
        case .ratio(let ratio): .ratio(ratio)
        default: Self.words(value).map(Goal.Target.Detail.string)
        }
    }

    /// How important it is, and how far it has come.
    private func setPriorities(of goal: inout Goal, _ statement: ClinicalStatement, _ scope: EntryScope) {
        for part in statement.relationships.compactMap(\.statement) {
            switch part.template {
            case .priorityPreference:
                let value = concept(part.value?.code)
                for id in part.ids { if let id = identifier(id) { goal.extensions.append(Self.partID(id)) } }
                if goal.priority == nil {
                    goal.priority = value
                } else if let value {
                    goal.extensions.append(Extension("urn:chartway:priority", .concept(value)))
                }
                claim(part)
            case .progress:
                if let outcome = concept(part.value?.code) ?? concept(part.code) { goal.outcomeCode.unite([outcome]) }
                for id in part.ids { if let id = identifier(id) { goal.extensions.append(Self.partID(id)) } }
                if let time = point(part.effectiveTime)?.value { goal.note.append(note("Progress noted", time)) }
                claim(part)
            default: break
            }
        }
        if let priority = concept(statement.priority) { goal.priority = goal.priority ?? priority }
        _ = performers(statement)
        for participant in statement.participants where isUnread(participant) { _ = actor(participant) }
    }

    private static let achieved = CodeableConcept(
        coding: [Coding(system: "http://terminology.hl7.org/CodeSystem/goal-achievement", code: "achieved")]
    )
}
