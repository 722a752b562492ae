import CCDA
import FHIRR4
import Findings

/// Oxygen in the blood and how much of it was given; rule B59.
///
/// Source: <https://hl7.org/fhir/us/core/StructureDefinition-us-core-pulse-oximetry.html>
extension CCDAMapping {
    private static let saturation: Set<String> = ["59408-5", "2708-6"]
    private static let given: Set<String> = ["3150-0", "3151-8"]

    /// The saturation of one panel, with flow and concentration as its components; nothing if there is none.
    func oxygen(_ signs: [ClinicalStatement], _ scope: EntryScope) -> [Reference] {
        let main = signs.filter { has($0, Self.saturation) && !$0.isNegated && isUnread($0) }
        guard let first = main.first else { return [] }
        let supplies = signs.filter { has($0, Self.given) && !$0.isNegated && isUnread($0) }
        for sign in main + supplies { claim(sign) }
        return main.map { statement in
            var observation = vitalReading(statement, scope)
            for (code, display) in [
                ("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"),
                ("2708-6", "Oxygen saturation in Arterial blood"),
            ] where !observation.code.coding.contains(where: { $0.code == code }) {
                observation.code.coding.append(Coding(system: "http://loinc.org", code: code, display: display))
            }
            if statement == first { observation.component += supplies.compactMap { supply($0, scope) } }
            return file(observation, read: statement, in: scope)
        }
    }

    private func has(_ statement: ClinicalStatement, _ codes: Set<String>) -> Bool {
        guard let code = statement.code else { return false }
        return ([code] + code.translations).contains { codes.contains($0.code.unrecorded) }
    }

    private func supply(_ statement: ClinicalStatement, _ scope: EntryScope) -> Observation.Component? {
        let reading = vitalReading(statement, scope)
        guard reading.value != nil || reading.dataAbsentReason != nil else { return nil }
        return Observation.Component(
            code: reading.code,
            value: reading.value,
            dataAbsentReason: reading.dataAbsentReason,
            interpretation: reading.interpretation,
            referenceRange: reading.referenceRange,
            extensions: reading.identifier.map(Self.partID)
        )
    }
}
