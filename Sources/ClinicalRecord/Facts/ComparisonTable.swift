/// How each two of some statements compare.
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

    init(_ statements: [Statement]) {
        count = statements.count
        outcomes = Array(repeating: .never, count: count * count)
        for first in statements.indices {
            for second in statements.indices.dropFirst(first + 1) {
                let outcome = Self.compare(statements[first], statements[second])
                outcomes[first * count + second] = outcome
                outcomes[second * count + first] = outcome
            }
        }
    }

    subscript(_ first: Int, _ second: Int) -> Outcome { outcomes[first * count + second] }

    private static func compare(_ a: Statement, _ b: Statement) -> Outcome {
        guard let mine = a.signature, let theirs = b.signature, !a.isApart(from: b) else { return .never }
        guard SameFact.isCompatible(mine, theirs) else { return .never }
        guard SameFact.isShared(mine, theirs) else { return .compatible }
        return mine == theirs ? .equal : .same
    }
}
