import JSONTree

extension Specimen.Collection {
    /// Whether, or how long, the patient had fasted.
    ///
    /// Source: <https://hl7.org/fhir/R4/specimen-definitions.html#Specimen.collection.fastingStatus_x_>
    package enum FastingStatus: Sendable, Hashable {
        case concept(CodeableConcept)
        case duration(Quantity)

        init?(_ json: JSONNode) {
            if let value: CodeableConcept = json.element("fastingStatusCodeableConcept") {
                self = .concept(value)
            } else if let value: Quantity = json.element("fastingStatusDuration") {
                self = .duration(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .concept(let value): json.member("fastingStatusCodeableConcept", value)
            case .duration(let value): json.member("fastingStatusDuration", value)
            }
        }
    }
}
