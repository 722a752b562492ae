import JSONTree

extension Goal {
    /// When work on the goal starts.
    ///
    /// Source: <https://hl7.org/fhir/R4/goal-definitions.html#Goal.start_x_>
    package enum Start: Sendable, Hashable {
        case date(Primitive)
        case concept(CodeableConcept)

        init?(_ json: JSONNode) {
            if let value = json.primitive("startDate") {
                self = .date(value)
            } else if let value: CodeableConcept = json.element("startCodeableConcept") {
                self = .concept(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .date(let value): json.member("startDate", value)
            case .concept(let value): json.member("startCodeableConcept", value)
            }
        }
    }
}
