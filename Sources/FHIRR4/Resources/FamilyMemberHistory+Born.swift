import JSONTree

extension FamilyMemberHistory {
    /// When the relative was born.
    ///
    /// Source: <https://hl7.org/fhir/R4/familymemberhistory-definitions.html#FamilyMemberHistory.born_x_>
    package enum Born: Sendable, Hashable {
        case period(Period)
        case date(Primitive)
        case string(String)

        init?(_ json: JSONNode) {
            if let value: Period = json.element("bornPeriod") {
                self = .period(value)
            } else if let value = json.primitive("bornDate") {
                self = .date(value)
            } else if let value = json.text("bornString") {
                self = .string(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .period(let value): json.member("bornPeriod", value)
            case .date(let value): json.member("bornDate", value)
            case .string(let value): json.member("bornString", value)
            }
        }
    }
}
