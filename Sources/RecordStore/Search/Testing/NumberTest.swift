import JSONTree

/// Asks for a number by how it stands to one that is as precise as it is written.
///
/// Source: <https://hl7.org/fhir/R4/search.html#number>
package struct NumberTest: Sendable, Hashable {
    package let prefix: SearchPrefix
    private var number: ExactDecimal
    /// What the number stands for when it is rounded: 5.4 for 5.35 up to, but not with, 5.45.
    private var rounded: ClosedRange<ExactDecimal>
    private var nearby: ClosedRange<ExactDecimal>
    /// What numbers of a resource are multiplied by.
    private var factor = ExactDecimal.one

    /// - Returns: `nil` if the text spells no number.
    init?(_ text: Substring) {
        let (prefix, rest) = SearchPrefix.split(text)
        guard let number = ExactDecimal(SearchValue.unescaped(rest)) else { return nil }
        (self.prefix, self.number) = (prefix, number)
        (rounded, nearby) = (number.rounded, number.nearby)
    }

    /// The same question where what is asked for and what is found are in different units.
    ///
    /// - Parameters:
    ///   - asked: What the number asked for is multiplied by.
    ///   - found: What numbers of a resource are multiplied by.
    /// - Returns: `nil` if that has too many digits to be exact.
    func converted(asked: ExactDecimal, found: ExactDecimal) -> NumberTest? {
        let ends = [number, rounded.lowerBound, rounded.upperBound, nearby.lowerBound, nearby.upperBound]
        let products = ends.compactMap { $0.times(asked) }
        guard products.count == ends.count, products[1] <= products[2], products[3] <= products[4] else { return nil }
        var test = self
        test.number = products[0]
        (test.rounded, test.nearby) = (products[1]...products[2], products[3]...products[4])
        test.factor = found
        return test
    }

    func matches(_ node: JSONNode) -> Bool {
        if node.kind == .object { return matches(low: node["low"]?["value"], high: node["high"]?["value"]) }
        return read(node).map { matches($0...$0) } ?? false
    }

    /// Whether what lies between two numbers stands so; an end that is missing is open.
    func matches(low: JSONNode?, high: JSONNode?) -> Bool {
        switch (low.flatMap(read), high.flatMap(read)) {
        case (nil, nil): return false
        case (let low?, let high?): return low <= high && matches(low...high)
        case (let low?, nil): return prefix == .greater || prefix == .greaterOrEqual || holdsBeyond(low)
        case (nil, let high?): return prefix == .less || prefix == .lessOrEqual || holdsBelow(high)
        }
    }

    private func read(_ node: JSONNode) -> ExactDecimal? {
        node.number.flatMap { ExactDecimal($0) }.flatMap { $0.times(factor) }
    }

    func matches(_ found: ClosedRange<ExactDecimal>) -> Bool {
        switch prefix {
        case .equal, .notEqual:
            let isWithin = rounded.lowerBound <= found.lowerBound && found.upperBound < rounded.upperBound
            return isWithin == (prefix == .equal)
        case .approximately: return prefix.holds(found, nearby)
        default: return prefix.holds(found, number...number)
        }
    }

    private func holdsBeyond(_ low: ExactDecimal) -> Bool {
        switch prefix {
        case .notEqual: true
        case .startsAfter: low > number
        case .less, .lessOrEqual: low < number || (prefix == .lessOrEqual && low == number)
        case .approximately: low <= nearby.upperBound
        default: false
        }
    }

    private func holdsBelow(_ high: ExactDecimal) -> Bool {
        switch prefix {
        case .notEqual: true
        case .endsBefore: high < number
        case .greater, .greaterOrEqual: high > number || (prefix == .greaterOrEqual && high == number)
        case .approximately: high >= nearby.lowerBound
        default: false
        }
    }
}
