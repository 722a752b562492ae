import JSONTree

/// Asks for an amount: `5.4`, `5.4|http://unitsofmeasure.org|mg` or `5.4||mg`.
///
/// Source: <https://hl7.org/fhir/R4/search.html#quantity>
package struct QuantityTest: Sendable, Hashable {
    package let number: NumberTest
    /// `nil` for any system.
    private let system: String?
    /// `nil` for any unit.
    private let unit: String?

    /// - Returns: `nil` if the text spells no amount.
    init?(_ text: Substring) {
        let parts = SearchValue.split(text, "|")
        guard parts.count == 1 || parts.count == 3, let number = NumberTest(parts[0]) else { return nil }
        self.number = number
        let (system, unit) = parts.count == 3 ? (parts[1], parts[2]) : ("", "")
        self.system = system.isEmpty ? nil : SearchValue.unescaped(system)
        self.unit = unit.isEmpty ? nil : SearchValue.unescaped(unit)
    }

    func matches(_ node: JSONNode) -> Bool {
        if node["low"] != nil || node["high"] != nil {
            let ends = [node["low"], node["high"]].compactMap(\.self)
            return ends.allSatisfy(hasUnit) && number.matches(low: node["low"]?["value"], high: node["high"]?["value"])
        }
        if let origin = node["origin"] { return matches(origin) }
        if let currency = node["currency"]?.string, let value = node["value"] {
            return (unit == nil || unit == currency) && number.matches(value)
        }
        guard let value = node["value"] else { return false }
        return hasUnit(node) && matches(value, comparator: node["comparator"]?.string)
    }

    /// `<5` lies anywhere below 5: what is known of it is one end.
    private func matches(_ value: JSONNode, comparator: String?) -> Bool {
        switch comparator {
        case "<", "<=": number.matches(low: nil, high: value)
        case ">", ">=": number.matches(low: value, high: nil)
        default: number.matches(value)
        }
    }

    private func hasUnit(_ node: JSONNode) -> Bool {
        guard let unit else { return system == nil || node["system"]?.string == system }
        if let system { return node["system"]?.string == system && node["code"]?.string == unit }
        return node["code"]?.string == unit || node["unit"]?.string == unit
    }
}
