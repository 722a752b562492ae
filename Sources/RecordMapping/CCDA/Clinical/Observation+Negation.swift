import CCDA
import FHIRR4
import Findings

/// Observations that were not made or did not show what was looked for; rules A7 and A8.
extension CCDAMapping {
    /// A negated observation keeps its code, has no value, and says in words what it denies.
    func negate(_ observation: inout Observation, _ statement: ClinicalStatement) {
        guard statement.isNegated else { return }
        let subject =
            observation.code.text ?? observation.code.coding.first?.display
            ?? observation.code.coding.first?.code ?? "observation"
        let denied = observation.value.map(Self.words) ?? nil
        let words = denied.map { "\(subject): \($0)" } ?? subject
        observation.note.append(Annotation(text: "Negated: \(words)"))
        if Self.isDoubleNegation(observation) {
            ledger.note(.warning, .negationContradiction, at: anchor(of: statement))
        }
        if case .concept(let concept) = observation.value {
            observation.extensions.append(Extension("urn:chartway:negated-value", .concept(concept)))
        }
        observation.value = nil
        observation.component = []
        observation.dataAbsentReason = Self.absentReason("not-performed")
    }

    /// "Not never smoked" is no statement that anybody should rely on.
    private static func isDoubleNegation(_ observation: Observation) -> Bool {
        guard case .concept(let concept) = observation.value else { return false }
        return concept.coding.contains { $0.code == "266919005" || $0.code == "405746006" }
    }

    /// A value in words.
    static func words(_ value: ObservationValue) -> String? {
        switch value {
        case .quantity(let amount):
            [amount.comparator, amount.value, amount.unit].compactMap { $0 }.joined(separator: " ")
        case .concept(let concept): concept.text ?? concept.coding.first?.display ?? concept.coding.first?.code
        case .string(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .dateTime(let time): time.value
        case .time(let time): time
        case .period(let period): [period.start?.value, period.end?.value].compactMap { $0 }.joined(separator: " - ")
        case .range, .ratio, .sampledData: nil
        }
    }

    /// Whether a negated statement denies nothing in particular: it says that nothing is known (rule A8).
    func saysNone(_ statement: ClinicalStatement, in scope: EntryScope) -> Bool {
        guard statement.isNegated, isVoid(statement.code) else { return false }
        let hasValue = statement.values.contains { !$0.isNull || !isVoid($0.code) }
        guard !hasValue else { return false }
        if let number = scope.section?.number { saidNone.insert(number) }
        return true
    }
}
