import JSONTree

/// Asks for a number by how it stands to one that is as precise as it is written.
///
/// Source: <https://hl7.org/fhir/R4/search.html#number>
package struct NumberTest: Sendable, Hashable {
    package let prefix: SearchPrefix
    private let number: ExactDecimal

    /// - Returns: `nil` if the text spells no number.
    init?(_ text: Substring) {
        let (prefix, rest) = SearchPrefix.split(text)
        guard let number = ExactDecimal(SearchValue.unescaped(rest)) else { return nil }
        (self.prefix, self.number) = (prefix, number)
    }

    func matches(_ node: JSONNode) -> Bool {
        if node.kind == .object { return matches(low: node["low"]?["value"], high: node["high"]?["value"]) }
        return node.number.flatMap { ExactDecimal($0) }.map { matches($0...$0) } ?? false
    }

    /// Whether what lies between two numbers stands so; an end that is missing is open.
    func matches(low: JSONNode?, high: JSONNode?) -> Bool {
        let low = low?.number.flatMap { ExactDecimal($0) }
        let high = high?.number.flatMap { ExactDecimal($0) }
        switch (low, high) {
        case (nil, nil): return false
        case (let low?, let high?): return low <= high && matches(low...high)
        case (let low?, nil): return prefix == .greater || prefix == .greaterOrEqual || holdsBeyond(low)
        case (nil, let high?): return prefix == .less || prefix == .lessOrEqual || holdsBelow(high)
        }
    }

    func matches(_ found: ClosedRange<ExactDecimal>) -> Bool {
        switch prefix {
        case .equal, .notEqual:
            // What is written as 5.4 stands for 5.35 up to, but not with, 5.45.
            let asked = number.rounded
            let isWithin = asked.lowerBound <= found.lowerBound && found.upperBound < asked.upperBound
            return isWithin == (prefix == .equal)
        case .approximately: return prefix.holds(found, number.nearby)
        default: return prefix.holds(found, number...number)
        }
    }

    private func holdsBeyond(_ low: ExactDecimal) -> Bool {
        switch prefix {
        case .notEqual: true
        case .startsAfter: low > number
        case .less, .lessOrEqual: low < number || (prefix == .lessOrEqual && low == number)
        case .approximately: low <= number.nearby.upperBound
        default: false
        }
    }

    private func holdsBelow(_ high: ExactDecimal) -> Bool {
        switch prefix {
        case .notEqual: true
        case .endsBefore: high < number
        case .greater, .greaterOrEqual: high > number || (prefix == .greaterOrEqual && high == number)
        case .approximately: high >= number.nearby.lowerBound
        default: false
        }
    }
}
