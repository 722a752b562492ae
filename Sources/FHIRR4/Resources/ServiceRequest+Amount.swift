import JSONTree

extension ServiceRequest {
    /// How much of the service is wanted.
    ///
    /// Source: <https://hl7.org/fhir/R4/servicerequest-definitions.html#ServiceRequest.quantity_x_>
    package enum Amount: Sendable, Hashable {
        case quantity(Quantity)
        case ratio(Ratio)
        case range(Range)

        init?(_ json: JSONNode) {
            if let value: Quantity = json.element("quantityQuantity") {
                self = .quantity(value)
            } else if let value: Ratio = json.element("quantityRatio") {
                self = .ratio(value)
            } else if let value: Range = json.element("quantityRange") {
                self = .range(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .quantity(let value): json.member("quantityQuantity", value)
            case .ratio(let value): json.member("quantityRatio", value)
            case .range(let value): json.member("quantityRange", value)
            }
        }
    }
}
