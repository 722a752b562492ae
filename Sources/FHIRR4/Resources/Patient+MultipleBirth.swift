import JSONTree

extension Patient {
    /// Whether the person was born as one of several, or as which of them.
    ///
    /// Source: <https://hl7.org/fhir/R4/patient-definitions.html#Patient.multipleBirth_x_>
    package enum MultipleBirth: Sendable, Hashable {
        case boolean(Bool)
        case integer(Int)

        init?(_ json: JSONNode) {
            if let value = json.flag("multipleBirthBoolean") {
                self = .boolean(value)
            } else if let value = json.integer("multipleBirthInteger") {
                self = .integer(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .boolean(let value): json.member("multipleBirthBoolean", boolean: value)
            case .integer(let value): json.member("multipleBirthInteger", integer: value)
            }
        }
    }
}
