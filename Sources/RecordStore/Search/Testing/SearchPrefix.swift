/// How an ordered value of a resource has to stand to the one asked for.
///
/// Source: <https://hl7.org/fhir/R4/search.html#prefix>
package enum SearchPrefix: String, Sendable, CaseIterable {
    case equal = "eq"
    case notEqual = "ne"
    case greater = "gt"
    case less = "lt"
    case greaterOrEqual = "ge"
    case lessOrEqual = "le"
    case startsAfter = "sa"
    case endsBefore = "eb"
    case approximately = "ap"

    /// Takes the prefix off a value; without one it means ``equal``.
    static func split(_ text: Substring) -> (SearchPrefix, Substring) {
        guard let prefix = SearchPrefix(rawValue: String(text.prefix(2))) else { return (.equal, text) }
        return (prefix, text.dropFirst(2))
    }

    /// Whether a stretch of a resource stands so to the stretch asked for; both include their ends.
    func holds<Value: Comparable>(_ found: ClosedRange<Value>, _ asked: ClosedRange<Value>) -> Bool {
        let isWithin = asked.lowerBound <= found.lowerBound && found.upperBound <= asked.upperBound
        return switch self {
        case .equal: isWithin
        case .notEqual: !isWithin
        case .greater: found.upperBound > asked.upperBound
        case .less: found.lowerBound < asked.lowerBound
        case .greaterOrEqual: found.upperBound > asked.upperBound || isWithin
        case .lessOrEqual: found.lowerBound < asked.lowerBound || isWithin
        case .startsAfter: found.lowerBound > asked.upperBound
        case .endsBefore: found.upperBound < asked.lowerBound
        case .approximately: found.overlaps(asked)
        }
    }
}
