import JSONTree

extension FamilyMemberHistory {
    /// Whether, when or at what age the relative died.
    ///
    /// Source: <https://hl7.org/fhir/R4/familymemberhistory-definitions.html#FamilyMemberHistory.deceased_x_>
    package enum Deceased: Sendable, Hashable {
        case boolean(Bool)
        case age(Quantity)
        case range(Range)
        case date(Primitive)
        case string(String)

        init?(_ json: JSONNode) {
            if let value = json.flag("deceasedBoolean") {
                self = .boolean(value)
            } else if let value: Quantity = json.element("deceasedAge") {
                self = .age(value)
            } else if let value: Range = json.element("deceasedRange") {
                self = .range(value)
            } else if let value = json.primitive("deceasedDate") {
                self = .date(value)
            } else if let value = json.text("deceasedString") {
                self = .string(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .boolean(let value): json.member("deceasedBoolean", boolean: value)
            case .age(let value): json.member("deceasedAge", value)
            case .range(let value): json.member("deceasedRange", value)
            case .date(let value): json.member("deceasedDate", value)
            case .string(let value): json.member("deceasedString", value)
            }
        }
    }
}
