import JSONTree

/// Whether, or for what, something is taken or done only when needed: `asNeeded[x]`.
///
/// Source: <https://hl7.org/fhir/R4/dosage-definitions.html#Dosage.asNeeded_x_>
package enum AsNeeded: Sendable, Hashable {
    case boolean(Bool)
    case concept(CodeableConcept)

    init?(_ json: JSONNode) {
        if let value = json.flag("asNeededBoolean") {
            self = .boolean(value)
        } else if let value: CodeableConcept = json.element("asNeededCodeableConcept") {
            self = .concept(value)
        } else {
            return nil
        }
    }

    func write(into json: inout JSONWriter) {
        switch self {
        case .boolean(let value): json.member("asNeededBoolean", boolean: value)
        case .concept(let value): json.member("asNeededCodeableConcept", value)
        }
    }
}
