package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Problems and diagnoses; rules B20 to B25.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-problems.html>
extension CCDAMapping {
    /// The act around problems: a concern or a diagnosis of a visit.
    package func problemConcern(_ act: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        contents(of: act, in: scope, as: .problem)
    }

    /// One problem.
    package func problem(_ observation: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        var condition = Condition(subject: patient)
        condition.identifier = identifiers(observation.ids)
        condition.code = target(observation)
        condition.category = categories(observation, scope)
        if condition.category.first?.coding.first?.code == "encounter-diagnosis" {
            condition.encounter = scope.encounter
        }
        condition.severity = severityConcept(observation)
        condition.bodySite = concepts(observation.targetSites)
        setTimes(of: &condition, observation)
        setVerification(of: &condition, observation, scope)
        setStatus(of: &condition, observation, scope)
        condition.note = remarks(of: observation, besides: [condition.code]) + remarks(observation)
        let authorship = authorship(of: observation, in: scope)
        condition.recorder = authorship.latest?.author
        condition.recordedDate = authorship.first
        condition.asserter = observation.informants.first.flatMap { actor($0)?.author }
        let isNoneKnown = negate(&condition, observation)
        closeProblem(observation)
        let reference = file(condition, of: observation, in: scope, unite: Condition.unite)
        if isNoneKnown, let text = reference.reference { noneKnown.insert(text) }
        link(evidence: observation, of: reference)
        tie(others(of: observation, in: scope), to: reference)
        return [reference]
    }

    /// The problem itself; several values are one meaning in several codes.
    private func target(_ observation: ClinicalStatement) -> CodeableConcept {
        var concept = concept(observation.value?.code)
        for value in observation.values.dropFirst() {
            guard let other = self.concept(value.code) else { continue }
            concept = concept ?? CodeableConcept()
            concept?.coding.unite(other.coding)
        }
        let text = words(observation.text)
        if concept == nil, let value = observation.value, let words = words(value.document) {
            return CodeableConcept(text: words)
        }
        if concept?.text == nil { concept?.text = text }
        return concept ?? self.concept(required: observation.value?.code, text: text)
    }

    /// By section or by the act around it; the kind of problem only if it says more than "problem"; rule B21.
    private func categories(_ observation: ClinicalStatement, _ scope: EntryScope) -> [CodeableConcept] {
        var list: [CodeableConcept] = []
        switch scope.concern?.template {
        case .encounterDiagnosis, .dischargeDiagnosis, .admissionDiagnosis, .preoperativeDiagnosis,
            .postprocedureDiagnosis:
            list.append(Self.conditionCategory("encounter-diagnosis", "Encounter Diagnosis"))
        case .healthConcern, .riskConcern: list.append(Self.healthConcern)
        case .problemConcern where scope.concern.map(isMereGroup) == true: break
        default:
            if let code = scope.loinc.flatMap({ lookUp($0, .loincSectionConditionCategory) }) {
                list.append(Self.concept(code))
            }
        }
        if let kind = concept(observation.code), !Self.plainKinds.contains(kind.coding.first?.code ?? "") {
            list.unite([kind])
        }
        return list
    }

    /// "Problem" and "assertion" say nothing.
    private static let plainKinds: Set<String> = ["55607006", "75326-9", "ASSERTION", ""]

    private func severityConcept(_ observation: ClinicalStatement) -> CodeableConcept? {
        guard let part = observation.related(.severity) else { return nil }
        claim(part)
        return concept(part.value?.code)
    }

    private func setTimes(of condition: inout Condition, _ observation: ClinicalStatement) {
        let interval = observation.effectiveTime
        if let onset = point(interval) { condition.onset = .dateTime(onset) }
        if let end = dateTime(interval?.high) {
            condition.abatement = .dateTime(end)
        } else if interval?.high?.nullFlavor.unrecorded == "UNK" {
            // The sender knows that it is over and not since when.
            condition.abatement = .dateTime(Primitive(absent: "unknown"))
        }
        if let age = observation.related(.age) {
            if condition.onset == nil, let years = quantity(age.value?.quantity) { condition.onset = .age(years) }
            claim(age)
        }
        if let diagnosed = observation.related(.dateOfDiagnosis) {
            if let time = point(diagnosed.effectiveTime), time.value != nil {
                let url = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate"
                condition.extensions.append(Extension(url, .dateTime(time)))
            }
            claim(diagnosed)
        }
    }

    private func closeProblem(_ observation: ClinicalStatement) {
        if let status = observation.statusCode { omit(status, .o4) }
    }

    static func conditionCategory(_ code: String, _ display: String) -> CodeableConcept {
        let system = "http://terminology.hl7.org/CodeSystem/condition-category"
        return CodeableConcept(coding: [Coding(system: system, code: code, display: display)])
    }

    static let healthConcern = CodeableConcept(
        coding: [
            Coding(
                system: "http://hl7.org/fhir/us/core/CodeSystem/condition-category",
                code: "health-concern",
                display: "Health Concern"
            )
        ]
    )
}
