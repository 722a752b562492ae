import JSONTree

/// What was found.
///
/// Source: <https://hl7.org/fhir/R4/observation-definitions.html#Observation.value_x_>
package enum ObservationValue: Sendable, Hashable {
    case quantity(Quantity)
    case concept(CodeableConcept)
    case string(String)
    case boolean(Bool)
    case integer(Int)
    case range(Range)
    case ratio(Ratio)
    case sampledData(SampledData)
    case time(String)
    case dateTime(Primitive)
    case period(Period)

    init?(_ json: JSONNode) {
        if let value: Quantity = json.element("valueQuantity") {
            self = .quantity(value)
        } else if let value: CodeableConcept = json.element("valueCodeableConcept") {
            self = .concept(value)
        } else if let value = json.text("valueString") {
            self = .string(value)
        } else if let value = json.flag("valueBoolean") {
            self = .boolean(value)
        } else if let value = json.integer("valueInteger") {
            self = .integer(value)
        } else if let value: Range = json.element("valueRange") {
            self = .range(value)
        } else if let value: Ratio = json.element("valueRatio") {
            self = .ratio(value)
        } else if let value: SampledData = json.element("valueSampledData") {
            self = .sampledData(value)
        } else if let value = json.text("valueTime") {
            self = .time(value)
        } else if let value = json.primitive("valueDateTime") {
            self = .dateTime(value)
        } else if let value: Period = json.element("valuePeriod") {
            self = .period(value)
        } else {
            return nil
        }
    }

    func write(into json: inout JSONWriter) {
        switch self {
        case .quantity(let value): json.member("valueQuantity", value)
        case .concept(let value): json.member("valueCodeableConcept", value)
        case .string(let value): json.member("valueString", value)
        case .boolean(let value): json.member("valueBoolean", boolean: value)
        case .integer(let value): json.member("valueInteger", integer: value)
        case .range(let value): json.member("valueRange", value)
        case .ratio(let value): json.member("valueRatio", value)
        case .sampledData(let value): json.member("valueSampledData", value)
        case .time(let value): json.member("valueTime", value)
        case .dateTime(let value): json.member("valueDateTime", value)
        case .period(let value): json.member("valuePeriod", value)
        }
    }
}
