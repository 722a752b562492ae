import JSONTree

extension CarePlan.Activity.Detail {
    /// When the step is to be done.
    ///
    /// Source: <https://hl7.org/fhir/R4/careplan-definitions.html#CarePlan.activity.detail.scheduled_x_>
    package enum Scheduled: Sendable, Hashable {
        case timing(Timing)
        case period(Period)
        case string(String)

        init?(_ json: JSONNode) {
            if let value: Timing = json.element("scheduledTiming") {
                self = .timing(value)
            } else if let value: Period = json.element("scheduledPeriod") {
                self = .period(value)
            } else if let value = json.text("scheduledString") {
                self = .string(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .timing(let value): json.member("scheduledTiming", value)
            case .period(let value): json.member("scheduledPeriod", value)
            case .string(let value): json.member("scheduledString", value)
            }
        }
    }
}
