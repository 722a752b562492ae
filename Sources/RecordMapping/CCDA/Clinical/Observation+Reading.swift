import CCDA
import FHIRR4
import Findings
import MappingTables

/// The common reading of observations; rules A7, A20, B51, B54 and B55.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-results.html>
extension CCDAMapping {
    /// Everything an observation says by itself.
    func reading(
        _ statement: ClinicalStatement,
        in scope: EntryScope,
        code: CodeableConcept? = nil
    ) -> Observation {
        let code = code ?? requiredCode(statement)
        var observation = Observation(status: observationStatus(statement), code: code)
        observation.identifier = identifiers(statement.ids)
        observation.category = observationCategories(code, scope)
        observation.subject = patient
        observation.effective = eventTime(statement.effectiveTime)
        observation.encounter = visit(of: observation.effective, in: scope)
        observation.performer = performers(statement)
        setValues(of: &observation, statement)
        observation.interpretation = concepts(statement.interpretations)
        observation.method = Self.merged(concepts(statement.methods))
        observation.bodySite = Self.merged(concepts(statement.targetSites))
        observation.referenceRange = referenceRanges(statement)
        let value: CodeableConcept? = if case .concept(let concept) = observation.value { concept } else { nil }
        observation.note = remarks(of: statement, besides: [code, value])
        if let priority = concept(statement.priority)?.text { observation.note.append(note("Priority", priority)) }
        negate(&observation, statement)
        return observation
    }

    /// Final when completed; under way with a value is preliminary; nothing is claimed if nothing is said.
    func observationStatus(_ statement: ClinicalStatement) -> Primitive {
        let status = status(statement, by: .cdaObservationActStatus)
        let hasValue = statement.values.contains { !$0.isNull }
        return status.value == "registered" && hasValue ? "preliminary" : status
    }

    /// By the section, and by the code where the section is no kind of observation.
    func observationCategories(_ code: CodeableConcept, _ scope: EntryScope) -> [CodeableConcept] {
        if let known = scope.loinc.flatMap({ lookUp($0, .loincSectionObservationCategory) }) {
            return [Self.concept(known)]
        }
        for coding in code.coding where coding.system == "http://loinc.org" {
            if let known = coding.code.flatMap({ lookUp($0, .loincObservationCategory) }) {
                return [Self.concept(known)]
            }
        }
        return []
    }

    /// The first value; further ones become components of the same code.
    private func setValues(of observation: inout Observation, _ statement: ClinicalStatement) {
        let values = statement.values
        observation.value = values.first.flatMap(value)
        if observation.value == nil, let first = values.first, first.isNull {
            observation.dataAbsentReason = Self.absentReason(absence(first.nullFlavor))
        }
        for value in values.dropFirst() {
            guard let further = self.value(value) else { continue }
            observation.component.append(Observation.Component(code: observation.code, value: further))
        }
    }

    /// Several codes for one thing in one concept.
    static func merged(_ concepts: [CodeableConcept]) -> CodeableConcept? {
        guard var first = concepts.first else { return nil }
        for other in concepts.dropFirst() {
            first.coding.unite(other.coding)
            if let text = other.text, text != first.text { first.text = first.text.map { "\($0), \(text)" } ?? text }
        }
        return first
    }

    /// Why a value is missing.
    static func absentReason(_ code: String) -> CodeableConcept {
        let system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
        return CodeableConcept(coding: [Coding(system: system, code: code)])
    }

    /// Low, high and words; a range of another meaning than normal says which.
    func referenceRanges(_ statement: ClinicalStatement) -> [Observation.ReferenceRange] {
        statement.referenceRanges.compactMap { view in
            var range = Observation.ReferenceRange()
            let value = view.value
            range.low = quantity(value?.amounts.low)
            range.high = quantity(value?.amounts.high)
            range.text =
                words(view.text) ?? value.flatMap { words($0.document) } ?? concept(view.code)?.text
                ?? value.flatMap { concept($0.code)?.text }
            if range.low == nil, range.high == nil, range.text == nil, let one = quantity(value?.quantity) {
                range.text = [one.value, one.unit].compactMap { $0 }.joined(separator: " ")
            }
            if let kind = view.interpretation, kind.code.unrecorded != "N" { range.type = concept(kind) }
            if let kind = view.interpretation { keepAsStructure(kind) }
            // R4 asks for a limit or words (invariant obs-3).
            return range.low == nil && range.high == nil && range.text == nil ? nil : range
        }
    }
}
