import FHIRR4
import JSONTree
import RecordStore

/// What a resource is sorted by: one key for each rule, and its place among candidates to settle what is equal.
struct SearchOrder {
    /// One key; what a resource does not have comes last, whichever way round.
    private enum Key {
        case none
        case number(Int64)
        case decimal(ExactDecimal)
        case text(String)
    }

    private let keys: [Key]
    private let place: Int64

    init(_ rules: [SearchSort], _ root: JSONNode, _ candidate: Candidate) {
        keys = rules.map { Self.key($0, root, candidate) }
        place = candidate.key
    }

    /// Whether this one comes before another.
    func precedes(_ other: SearchOrder, by rules: [SearchSort]) -> Bool {
        for (index, rule) in rules.enumerated() {
            switch (keys[index], other.keys[index]) {
            case (.none, .none): continue
            case (.none, _): return false
            case (_, .none): return true
            case (let left, let right):
                if Self.isLess(left, right) { return !rule.isDescending }
                if Self.isLess(right, left) { return rule.isDescending }
            }
        }
        return place < other.place
    }

    private static func isLess(_ left: Key, _ right: Key) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left < right
        case (.decimal(let left), .decimal(let right)): left < right
        case (.text(let left), .text(let right)): left < right
        default: false
        }
    }

    private static func key(_ rule: SearchSort, _ root: JSONNode, _ candidate: Candidate) -> Key {
        if rule.parameter.name == "_lastUpdated" { return .number(candidate.updatedAt.milliseconds) }
        let found = rule.parameter.values(in: root)
        switch rule.parameter.kind {
        case .date:
            let ranges = found.compactMap { DateTest.range(of: $0) }
            let bound = rule.isDescending ? ranges.map(\.upperBound).max() : ranges.map(\.lowerBound).min()
            return bound.map { .number($0) } ?? .none
        case .number, .quantity:
            let numbers = found.compactMap { ($0["value"] ?? $0).number.flatMap { ExactDecimal($0) } }
            return (rule.isDescending ? numbers.max() : numbers.min()).map { .decimal($0) } ?? .none
        default:
            let texts = found.compactMap(text).map { SearchText.fold($0) }
            return (rule.isDescending ? texts.max() : texts.min()).map { .text($0) } ?? .none
        }
    }

    /// What people see of a value first.
    private static func text(_ node: JSONNode) -> String? {
        if let text = node.string { return text }
        for name in ["family", "text", "display", "value", "code", "reference", "city"] as [StaticString] {
            if let text = node[name]?.string { return text }
        }
        return node["coding"]?.elements.lazy.compactMap(text).first
    }
}
