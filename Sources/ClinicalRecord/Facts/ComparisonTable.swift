/// How each two of some groups of statements compare.
///
/// The statements of a group read alike.
struct ComparisonTable {
    enum Outcome: UInt8 {
        /// They cannot be one fact.
        case never
        /// Nothing stands against it.
        case compatible
        /// They are one fact.
        case same
        /// They are one fact and say the same about it.
        case equal
    }

    private let count: Int
    private var outcomes: [Outcome]

    init(_ groups: [[Statement]]) {
        count = groups.count
        outcomes = Array(repeating: .never, count: count * count)
        for first in groups.indices {
            for second in groups.indices.dropFirst(first + 1) {
                let outcome = Self.compare(groups[first], groups[second])
                outcomes[first * count + second] = outcome
                outcomes[second * count + first] = outcome
            }
        }
    }

    subscript(_ first: Int, _ second: Int) -> Outcome { outcomes[first * count + second] }

    private static func compare(_ left: [Statement], _ right: [Statement]) -> Outcome {
        guard let mine = left[0].signature, let theirs = right[0].signature else { return .never }
        guard SameFact.isCompatible(mine, theirs) else { return .never }
        guard !left.contains(where: { one in right.contains { one.isApart(from: $0) } }) else { return .never }
        let isOneSource = left.contains { one in right.contains { one.source.source == $0.source.source } }
        guard SameFact.isShared(mine, theirs, isOneSource: isOneSource) else { return .compatible }
        return mine == theirs ? .equal : .same
    }
}
