import JSONTree

/// Asks for an amount: `5.4`, `5.4|http://unitsofmeasure.org|mg` or `5.4||mg`.
///
/// An amount in another UCUM unit of the same kind is converted, if that can be done exactly.
///
/// Source: <https://hl7.org/fhir/R4/search.html#quantity>
package struct QuantityTest: Sendable, Hashable {
    private static let ucum = "http://unitsofmeasure.org"

    package let number: NumberTest
    /// `nil` for any system.
    private let system: String?
    /// `nil` for any unit.
    private let unit: String?
    /// The size of the unit; `nil` if it is not to be converted.
    private let scale: UnitScale?

    /// - Returns: `nil` if the text spells no amount.
    init?(_ text: Substring) {
        let parts = SearchValue.split(text, "|")
        guard parts.count == 1 || parts.count == 3, let number = NumberTest(parts[0]) else { return nil }
        self.number = number
        let (system, unit) = parts.count == 3 ? (parts[1], parts[2]) : ("", "")
        self.system = system.isEmpty ? nil : SearchValue.unescaped(system)
        self.unit = unit.isEmpty ? nil : SearchValue.unescaped(unit)
        scale = self.system == Self.ucum ? self.unit.flatMap { UnitScale($0) } : nil
    }

    func matches(_ node: JSONNode) -> Bool {
        if node["low"] != nil || node["high"] != nil {
            let tests = [node["low"], node["high"]].compactMap(\.self).map(test(for:))
            guard let test = tests.first ?? nil, tests.allSatisfy({ $0 == test }) else { return false }
            return test.matches(low: node["low"]?["value"], high: node["high"]?["value"])
        }
        if let origin = node["origin"] { return matches(origin) }
        if let currency = node["currency"]?.string, let value = node["value"] {
            return (unit == nil || unit == currency) && number.matches(value)
        }
        guard let value = node["value"], let test = test(for: node) else { return false }
        return Self.matches(value, test, comparator: node["comparator"]?.string)
    }

    /// `<5` lies anywhere below 5: what is known of it is one end.
    private static func matches(_ value: JSONNode, _ test: NumberTest, comparator: String?) -> Bool {
        switch comparator {
        case "<", "<=": test.matches(low: nil, high: value)
        case ">", ">=": test.matches(low: value, high: nil)
        default: test.matches(value)
        }
    }

    /// How to compare an amount by its unit; `nil` if it is of another kind.
    private func test(for node: JSONNode) -> NumberTest? {
        if hasUnit(node) { return number }
        guard let scale, node["system"]?.string == Self.ucum, let code = node["code"]?.string,
            let found = UnitScale(code), found.dimensions == scale.dimensions,
            let asked = scale.numerator.times(found.denominator),
            let factor = found.numerator.times(scale.denominator)
        else { return nil }
        return number.converted(asked: asked, found: factor)
    }

    private func hasUnit(_ node: JSONNode) -> Bool {
        guard let unit else { return system == nil || node["system"]?.string == system }
        if let system { return node["system"]?.string == system && node["code"]?.string == unit }
        return node["code"]?.string == unit || node["unit"]?.string == unit
    }
}
