import JSONTree

extension Dosage.DoseAndRate {
    /// The amount of one dose.
    ///
    /// Source: <https://hl7.org/fhir/R4/dosage-definitions.html#Dosage.doseAndRate.dose_x_>
    package enum Dose: Sendable, Hashable {
        case range(Range)
        case quantity(Quantity)

        init?(_ json: JSONNode) {
            if let value: Range = json.element("doseRange") {
                self = .range(value)
            } else if let value: Quantity = json.element("doseQuantity") {
                self = .quantity(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .range(let value): json.member("doseRange", value)
            case .quantity(let value): json.member("doseQuantity", value)
            }
        }
    }
}
