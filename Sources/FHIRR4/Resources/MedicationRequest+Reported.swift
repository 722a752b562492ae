import JSONTree

extension MedicationRequest {
    /// Whether, or by whom, the order was only reported.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationrequest-definitions.html#MedicationRequest.reported_x_>
    package enum Reported: Sendable, Hashable {
        case boolean(Bool)
        case reference(Reference)

        init?(_ json: JSONNode) {
            if let value = json.flag("reportedBoolean") {
                self = .boolean(value)
            } else if let value: Reference = json.element("reportedReference") {
                self = .reference(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .boolean(let value): json.member("reportedBoolean", boolean: value)
            case .reference(let value): json.member("reportedReference", value)
            }
        }
    }
}
