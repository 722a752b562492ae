import JSONTree

extension Timing.Repeat {
    /// How long or between which days the rule holds.
    ///
    /// Source: <https://hl7.org/fhir/R4/datatypes-definitions.html#Timing.repeat.bounds_x_>
    package enum Bounds: Sendable, Hashable {
        case duration(Quantity)
        case range(Range)
        case period(Period)

        init?(_ json: JSONNode) {
            if let value: Quantity = json.element("boundsDuration") {
                self = .duration(value)
            } else if let value: Range = json.element("boundsRange") {
                self = .range(value)
            } else if let value: Period = json.element("boundsPeriod") {
                self = .period(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .duration(let value): json.member("boundsDuration", value)
            case .range(let value): json.member("boundsRange", value)
            case .period(let value): json.member("boundsPeriod", value)
            }
        }
    }
}
