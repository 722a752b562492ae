import Foundation

/// Decides whether two source records describe one person.
///
/// Source: mapping rules, section 7.1; I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", 1969,
/// <https://doi.org/10.1080/01621459.1969.10501049>
package enum PersonMatcher {
    /// Judges two records; pure, and the order of the two does not matter.
    ///
    /// - Parameters:
    ///   - one: A record id and what its source says of the person.
    ///   - other: Another record.
    ///   - weights: The table in force.
    /// - Returns: `nil` if they are two persons.
    package static func judge(
        _ one: (id: String, description: PersonDescription),
        _ other: (id: String, description: PersonDescription),
        weights: MatchWeights = MatchWeights()
    ) -> PairVerdict? {
        guard one.id != other.id, !one.description.isNobody, !other.description.isNobody else { return nil }
        let (first, second) = one.id < other.id ? (one, other) : (other, one)
        let comparison = PersonComparison(claim: second.description, known: first.description, weights: weights)
        let counted = counted(comparison, with: first.id)
        guard counted.isByIdentifier || counted.total >= weights.review else { return nil }
        if isOther(comparison, counted) { return nil }
        let explanation = weighed(comparison, counted)
        let basis: PersonLink.Basis? =
            explanation.links ? (explanation.isByIdentifier ? .identifier : .score) : nil
        return PairVerdict(first.id, second.id, basis: basis, explanation: explanation)
    }

    /// How two records compare, whatever follows from it; the order of the two does not matter.
    ///
    /// - Returns: `nil` if one of them names nobody.
    package static func explain(
        _ one: (id: String, description: PersonDescription),
        _ other: (id: String, description: PersonDescription),
        weights: MatchWeights = MatchWeights()
    ) -> MatchExplanation? {
        guard !one.description.isNobody, !other.description.isNobody else { return nil }
        let (first, second) = one.id < other.id ? (one, other) : (other, one)
        let comparison = PersonComparison(claim: second.description, known: first.description, weights: weights)
        return weighed(comparison, counted(comparison, with: first.id))
    }

    /// The fields and their bits.
    private static func counted(_ comparison: PersonComparison, with id: String) -> MatchExplanation {
        var explanation = MatchExplanation(personID: id, weights: comparison.weights.version)
        explanation.fields = comparison.fields
        explanation.threshold = comparison.weights.link
        explanation.populationBits = log2(max(comparison.weights.population, 1))
        explanation.isByIdentifier = comparison.isByIdentifier
        return explanation
    }

    /// The same with what stands against it.
    private static func weighed(_ comparison: PersonComparison, _ counted: MatchExplanation) -> MatchExplanation {
        var explanation = counted
        explanation.vetoes = comparison.vetoes(explanation.fields)
        if !explanation.isByIdentifier { explanation.vetoes += comparison.gaps() }
        return explanation
    }

    /// Whether something stands against the two being one person that no score outweighs.
    package static func isVetoed(
        _ one: PersonDescription,
        _ other: PersonDescription,
        weights: MatchWeights = MatchWeights()
    ) -> Bool {
        guard !one.isNobody, !other.isNobody else { return false }
        let comparison = PersonComparison(claim: one, known: other, weights: weights)
        return !comparison.vetoes(comparison.fields).isEmpty
    }

    /// Whether a sender's word that two records are one person is for a human: name and birth date both differ.
    ///
    /// Source: mapping rules, section 7.4.
    package static func isDoubtful(
        _ one: PersonDescription,
        _ other: PersonDescription,
        weights: MatchWeights = MatchWeights()
    ) -> Bool {
        let comparison = PersonComparison(claim: one, known: other, weights: weights)
        let isNameOther = comparison.nameFields.contains {
            ($0.name == "family name" || $0.name == "given name") && $0.bits < 0
        }
        return isNameOther && comparison.birthDates == .differ
    }

    /// Whether birth date and given name both differ and no number is shared: a relative, not a question.
    private static func isOther(_ comparison: PersonComparison, _ explanation: MatchExplanation) -> Bool {
        guard comparison.birthDates == .differ, !comparison.hasSharedNumber else { return false }
        return explanation.fields.first { $0.name == "given name" }?.comparison == "differs"
    }
}
