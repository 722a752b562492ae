import JSONTree

extension Patient {
    /// Whether, or when, the person died.
    ///
    /// Source: <https://hl7.org/fhir/R4/patient-definitions.html#Patient.deceased_x_>
    package enum Deceased: Sendable, Hashable {
        case boolean(Bool)
        case dateTime(Primitive)

        init?(_ json: JSONNode) {
            if let value = json.flag("deceasedBoolean") {
                self = .boolean(value)
            } else if let value = json.primitive("deceasedDateTime") {
                self = .dateTime(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .boolean(let value): json.member("deceasedBoolean", boolean: value)
            case .dateTime(let value): json.member("deceasedDateTime", value)
            }
        }
    }
}
