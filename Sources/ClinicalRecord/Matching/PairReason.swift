/// Why two source records are of one person: how they compare, and the rule that decided.
package struct PairReason: Sendable, Hashable {
    /// The lower record id.
    package let first: String
    /// The higher record id.
    package let second: String
    /// The strongest assertion that joins the two; `nil` if they are one person through others only.
    package let basis: PersonLink.Basis?
    /// How they compare today; `nil` if a source has only referred to its record, or one names nobody.
    package let explanation: MatchExplanation?

    /// Every two records of a person, ordered by their ids.
    ///
    /// - Parameters:
    ///   - person: With what each source says.
    ///   - links: The assertions in force.
    ///   - weights: The table in force.
    /// - Returns: n(n-1)/2 reasons for n records.
    package static func all(
        of person: Person,
        links: [PersonLink],
        weights: MatchWeights = MatchWeights()
    ) -> [PairReason] {
        var bases: [[String]: PersonLink.Basis] = [:]
        for link in links where !link.basis.keepsApart {
            let pair = [link.first, link.second].sorted()
            bases[pair] = [bases[pair], link.basis].compactMap { $0 }.max { $0.strength < $1.strength }
        }
        let records = person.sources.map { (id: $0.recordID, description: PersonDescription($0)) }
        return records.indices.flatMap { index in
            records[(index + 1)...].map { other in
                let one = records[index]
                var explanation: MatchExplanation?
                if let mine = one.description, let theirs = other.description {
                    explanation = PersonMatcher.explain((one.id, mine), (other.id, theirs), weights: weights)
                }
                return PairReason(
                    first: one.id,
                    second: other.id,
                    basis: bases[[one.id, other.id]],
                    explanation: explanation
                )
            }
        }
    }

    /// The rule in words, without a value of the record.
    package var rule: String {
        switch basis {
        case .score: "the score"
        case .identifier: "a shared identifier"
        case .sameAs: "a sender's word that both are one person"
        case .replaces: "a sender's word that one replaces the other"
        case .human: "an operator's decision"
        case .apart, .parted, nil: "other records that both belong to"
        }
    }
}
