import JSONTree

/// A place in a series of doses or their number: `doseNumber[x]`, `seriesDoses[x]`.
///
/// Source: <https://hl7.org/fhir/R4/immunization-definitions.html#Immunization.protocolApplied.doseNumber_x_>
package enum SeriesCount: Sendable, Hashable {
    /// From 1.
    case number(Int)
    /// Such as `booster`.
    case string(String)

    init?(_ json: JSONNode, _ number: StaticString, _ string: StaticString) {
        if let value = json.integer(number) {
            self = .number(value)
        } else if let value = json.text(string) {
            self = .string(value)
        } else {
            return nil
        }
    }

    func write(into json: inout JSONWriter, _ number: StaticString, _ string: StaticString) {
        switch self {
        case .number(let value): json.member(number, integer: value)
        case .string(let value): json.member(string, value)
        }
    }
}
