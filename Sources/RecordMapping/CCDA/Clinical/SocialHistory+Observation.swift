import CCDA
import FHIRR4
import Findings
import MappingTables

/// Smoking, pregnancy, work and all else of the way of life; rules B67 and B69.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-social.html>
extension CCDAMapping {
    /// Any observation on the way of life.
    func socialHistory(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        socialObservation(statement, scope, code: nil)
    }

    /// Smoking status has one code, whatever the older guides put there.
    func smokingStatus(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        let code = statement.code?.code.unrecorded
        let isPlain = code == nil || code == "" || code == "ASSERTION" || code == "229819007"
        guard isPlain || statement.template == .smokingStatus else { return socialHistory(statement, scope) }
        return socialObservation(statement, scope, code: ("72166-2", "Tobacco smoking status"))
    }

    /// Whether the patient is pregnant, with the expected day of birth as a component.
    func pregnancy(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        socialObservation(statement, scope, code: ("82810-3", "Pregnancy status")) { [self] observation in
            for part in statement.relationships.compactMap(\.statement) {
                guard Self.dueDates.contains(part.code?.code.unrecorded ?? ""), !part.isNegated else { continue }
                let due = reading(part, in: scope.inside(statement))
                observation.component.append(
                    Observation.Component(
                        code: due.code,
                        value: due.value,
                        dataAbsentReason: due.dataAbsentReason,
                        extensions: due.identifier.map(Self.partID)
                    )
                )
                claim(part)
            }
        }
    }

    private static let dueDates: Set<String> = ["11778-8", "11779-6", "11780-4"]

    /// What the patient intends about pregnancy.
    func pregnancyIntention(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        socialObservation(statement, scope, code: ("86645-9", "Pregnancy intention in the next year - Reported"))
    }

    private func socialObservation(
        _ statement: ClinicalStatement,
        _ scope: EntryScope,
        code fixed: (code: String, display: String)?,
        _ extend: (inout Observation) -> Void = { _ in }
    ) -> [Reference] {
        guard isEvent(statement) else { return order(statement, scope) }
        guard !saysNone(statement, in: scope) else { return [] }
        guard !isVoid(statement) else { return [] }
        let code = fixed.map { Self.coded(requiredCode(statement), $0.code, $0.display) }
        var observation = reading(statement, in: scope, code: code)
        observation.category.unite([Self.socialHistory])
        extend(&observation)
        return [file(observation, read: statement, in: scope)]
    }

    /// The fixed code first, then what was sent unless it only says "assertion".
    private static func coded(_ sent: CodeableConcept, _ code: String, _ display: String) -> CodeableConcept {
        var concept = sent
        concept.extensions = []
        concept.coding.removeAll { $0.code == "ASSERTION" || $0.code == code }
        concept.coding.insert(Coding(system: "http://loinc.org", code: code, display: display), at: 0)
        if concept.text == "Assertion" { concept.text = display }
        return concept
    }

    static let socialHistory = CodeableConcept(
        coding: [
            Coding(
                system: "http://terminology.hl7.org/CodeSystem/observation-category",
                code: "social-history",
                display: "Social History"
            )
        ]
    )
}
