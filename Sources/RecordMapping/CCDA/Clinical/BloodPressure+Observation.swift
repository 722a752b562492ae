import CCDA
import FHIRR4
import Findings

/// Two pressures of one measurement; rule B58.
///
/// Source: <https://hl7.org/fhir/R4/bp.html>
extension CCDAMapping {
    /// Which half of a blood pressure a statement is: `8480-6` or `8462-4`.
    static func pressure(_ statement: ClinicalStatement) -> String? {
        guard statement.isNegated == false, let code = statement.code else { return nil }
        return ([code] + code.translations).map(\.code.unrecorded).first { $0 == systolic || $0 == diastolic }
    }

    private static let systolic = "8480-6"
    private static let diastolic = "8462-4"

    /// One observation for each pair of the same time, in the order in which they were sent.
    func bloodPressures(_ statements: [ClinicalStatement], _ scope: EntryScope) -> [Reference] {
        var halves = statements.filter { isUnread($0) }.map { ($0, vitalReading($0, scope)) }
        for (half, _) in halves { claim(half) }
        var references: [Reference] = []
        while !halves.isEmpty {
            let (statement, reading) = halves.removeFirst()
            let kind = Self.pressure(statement)
            let partner = halves.firstIndex {
                Self.pressure($0.0) != kind && $0.1.effective == reading.effective && $0.1.status == reading.status
            }
            let other = partner.map { halves.remove(at: $0) }
            references.append(file(whole(statement, reading, other?.1), of: (statement, other?.0), scope))
        }
        return references
    }

    /// The observation without a value of its own.
    private func whole(_ statement: ClinicalStatement, _ reading: Observation, _ other: Observation?) -> Observation {
        var whole = reading
        whole.code = CodeableConcept(
            coding: [
                Coding(
                    system: "http://loinc.org",
                    code: "85354-9",
                    display: "Blood pressure panel with all children optional"
                )
            ],
            text: "Blood pressure"
        )
        let isSystolic = Self.pressure(statement) == Self.systolic
        let (first, second) = (component(reading), other.map(component))
        let missing = lone(isSystolic ? Self.diastolic : Self.systolic)
        whole.component = isSystolic ? [first, second ?? missing] : [second ?? missing, first]
        (whole.value, whole.dataAbsentReason, whole.interpretation, whole.referenceRange) = (nil, nil, [], [])
        guard let other else { return whole }
        whole.identifier.unite(other.identifier)
        whole.performer.unite(other.performer)
        whole.note.unite(other.note)
        whole.bodySite = whole.bodySite ?? other.bodySite
        whole.method = whole.method ?? other.method
        return whole
    }

    private func component(_ reading: Observation) -> Observation.Component {
        Observation.Component(
            code: reading.code,
            value: reading.value,
            dataAbsentReason: reading.dataAbsentReason,
            interpretation: reading.interpretation,
            referenceRange: reading.referenceRange
        )
    }

    /// The half that was not sent.
    private func lone(_ code: String) -> Observation.Component {
        let display = code == Self.systolic ? "Systolic blood pressure" : "Diastolic blood pressure"
        let concept = CodeableConcept(coding: [Coding(system: "http://loinc.org", code: code, display: display)])
        return Observation.Component(code: concept, dataAbsentReason: Self.absentReason("unknown"))
    }

    private func file(
        _ whole: Observation,
        of halves: (ClinicalStatement, ClinicalStatement?),
        _ scope: EntryScope
    ) -> Reference {
        let reference = file(whole, read: halves.0, in: scope)
        guard let other = halves.1 else { return reference }
        for id in other.ids {
            guard let key = Self.linkKey(id), statements[key]?.contains(reference) != true else { continue }
            statements[key, default: []].append(reference)
        }
        attribute(reference, to: other.authors, informants: other.informants)
        tie(others(of: other, in: scope), to: reference)
        return reference
    }
}
