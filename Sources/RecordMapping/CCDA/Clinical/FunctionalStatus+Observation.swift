import CCDA
import FHIRR4
import Findings
import MappingTables

/// What the patient can do, how the mind works, scales and scores; rule B78.
///
/// Source: C-CDA R2.1, <https://hl7.org/cda/us/ccda/StructureDefinition-FunctionalStatusObservation.html>
extension CCDAMapping {
    /// Several observations of one domain as a panel.
    func panel(_ organizer: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard organizer.kind == .organizer else { return observation(organizer, scope) }
        guard !organizer.isNegated else { return [] }
        let parts = others(of: organizer, in: scope)
        let members = parts.filter { $0.kind == "Observation" }
        guard !isVoid(organizer.code), !members.isEmpty else {
            closeOrganizer(organizer, parts)
            return parts
        }
        let code = requiredCode(organizer)
        var panel = Observation(status: status(organizer, by: .cdaObservationActStatus), code: code)
        panel.identifier = identifiers(organizer.ids)
        panel.category = observationCategories(code, scope)
        panel.subject = patient
        panel.effective = eventTime(organizer.effectiveTime) ?? span(of: members)
        panel.encounter = visit(of: panel.effective, in: scope)
        panel.performer = performers(organizer)
        panel.hasMember = members
        panel.note = remarks(of: organizer, besides: [code])
        for participant in organizer.participants where isUnread(participant) {
            _ = period(participant.time)
            if let who = actor(participant)?.performer { panel.performer.unite([who]) }
        }
        let reference = file(panel, of: organizer, in: scope)
        tie(parts.filter { $0.kind != "Observation" }, to: reference)
        return [reference] + parts
    }

    /// An organizer without a meaning of its own.
    private func closeOrganizer(_ organizer: ClinicalStatement, _ parts: [Reference]) {
        for id in organizer.ids { omit(id, .o3) }
        for time in organizer.effectiveTimes { omit(time, .o3) }
        if let status = organizer.statusCode { keepAsStructure(status) }
        if let code = organizer.code { keepAsStructure(code) }
        for part in parts { attribute(part, to: organizer.authors, informants: organizer.informants) }
    }

    /// A score, with its questions as components.
    func assessmentScale(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard isEvent(statement), !saysNone(statement, in: scope) else { return order(statement, scope) }
        guard !isVoid(statement) else { return [] }
        var observation = reading(statement, in: scope)
        if observation.category.isEmpty { observation.category = [Self.survey] }
        return [file(observation, read: statement, in: scope)]
    }

    /// Questions and parts inside an observation are its components.
    func addItems(of statement: ClinicalStatement, to observation: inout Observation, _ scope: EntryScope) {
        for part in statement.relationships.compactMap(\.statement)
        where part.template == .assessmentScaleItem && !part.isNegated && !claimed.contains(part.number) {
            observation.component.append(component(part, scope))
        }
    }

    private func component(_ part: ClinicalStatement, _ scope: EntryScope) -> Observation.Component {
        claim(part)
        let item = reading(part, in: scope.inside(part))
        let extensions = item.identifier.map(Self.partID)
        return Observation.Component(
            code: item.code,
            value: item.value,
            dataAbsentReason: item.dataAbsentReason,
            interpretation: item.interpretation,
            referenceRange: item.referenceRange,
            extensions: extensions
        )
    }

    static let survey = CodeableConcept(
        coding: [
            Coding(
                system: "http://terminology.hl7.org/CodeSystem/observation-category",
                code: "survey",
                display: "Survey"
            )
        ]
    )
}
