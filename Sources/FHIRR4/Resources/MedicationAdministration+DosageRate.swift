import JSONTree

extension MedicationAdministration.Dosage {
    /// The amount in a stretch of time.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationadministration.html>
    package enum Rate: Sendable, Hashable {
        case ratio(Ratio)
        case quantity(Quantity)

        init?(_ json: JSONNode) {
            if let value: Ratio = json.element("rateRatio") {
                self = .ratio(value)
            } else if let value: Quantity = json.element("rateQuantity") {
                self = .quantity(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .ratio(let value): json.member("rateRatio", value)
            case .quantity(let value): json.member("rateQuantity", value)
            }
        }
    }
}
