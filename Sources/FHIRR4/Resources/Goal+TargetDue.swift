import JSONTree

extension Goal.Target {
    /// By when, or within which time.
    ///
    /// Source: <https://hl7.org/fhir/R4/goal-definitions.html#Goal.target.due_x_>
    package enum Due: Sendable, Hashable {
        case date(Primitive)
        case duration(Quantity)

        init?(_ json: JSONNode) {
            if let value = json.primitive("dueDate") {
                self = .date(value)
            } else if let value: Quantity = json.element("dueDuration") {
                self = .duration(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .date(let value): json.member("dueDate", value)
            case .duration(let value): json.member("dueDuration", value)
            }
        }
    }
}
