import JSONTree

extension MedicationRequest.Substitution {
    /// Whether, or as what kind of exchange, it is allowed.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationrequest-definitions.html#MedicationRequest.substitution.allowed_x_>
    package enum Allowed: Sendable, Hashable {
        case boolean(Bool)
        case concept(CodeableConcept)

        init?(_ json: JSONNode) {
            if let value = json.flag("allowedBoolean") {
                self = .boolean(value)
            } else if let value: CodeableConcept = json.element("allowedCodeableConcept") {
                self = .concept(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .boolean(let value): json.member("allowedBoolean", boolean: value)
            case .concept(let value): json.member("allowedCodeableConcept", value)
            }
        }
    }
}
