import JSONTree

extension Goal.Target {
    /// The value to be reached.
    ///
    /// Source: <https://hl7.org/fhir/R4/goal-definitions.html#Goal.target.detail_x_>
    package enum Detail: Sendable, Hashable {
        case quantity(Quantity)
        case range(Range)
        case concept(CodeableConcept)
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case ratio(Ratio)

        init?(_ json: JSONNode) {
            if let value: Quantity = json.element("detailQuantity") {
                self = .quantity(value)
            } else if let value: Range = json.element("detailRange") {
                self = .range(value)
            } else if let value: CodeableConcept = json.element("detailCodeableConcept") {
                self = .concept(value)
            } else if let value = json.text("detailString") {
                self = .string(value)
            } else if let value = json.flag("detailBoolean") {
                self = .boolean(value)
            } else if let value = json.integer("detailInteger") {
                self = .integer(value)
            } else if let value: Ratio = json.element("detailRatio") {
                self = .ratio(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .quantity(let value): json.member("detailQuantity", value)
            case .range(let value): json.member("detailRange", value)
            case .concept(let value): json.member("detailCodeableConcept", value)
            case .string(let value): json.member("detailString", value)
            case .boolean(let value): json.member("detailBoolean", boolean: value)
            case .integer(let value): json.member("detailInteger", integer: value)
            case .ratio(let value): json.member("detailRatio", value)
            }
        }
    }
}
