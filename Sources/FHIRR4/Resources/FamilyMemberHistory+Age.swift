import JSONTree

extension FamilyMemberHistory {
    /// How old the relative is or was.
    ///
    /// Source: <https://hl7.org/fhir/R4/familymemberhistory-definitions.html#FamilyMemberHistory.age_x_>
    package enum Age: Sendable, Hashable {
        case age(Quantity)
        case range(Range)
        case string(String)

        init?(_ json: JSONNode) {
            if let value: Quantity = json.element("ageAge") {
                self = .age(value)
            } else if let value: Range = json.element("ageRange") {
                self = .range(value)
            } else if let value = json.text("ageString") {
                self = .string(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .age(let value): json.member("ageAge", value)
            case .range(let value): json.member("ageRange", value)
            case .string(let value): json.member("ageString", value)
            }
        }
    }
}
