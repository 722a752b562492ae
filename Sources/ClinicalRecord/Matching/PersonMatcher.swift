import Foundation

/// Decides whether a description is of a person already known.
///
/// Source: mapping rules, section 7.1; I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", 1969,
/// <https://doi.org/10.1080/01621459.1969.10501049>
package enum PersonMatcher {
    /// Decides for one description; pure.
    ///
    /// - Parameters:
    ///   - claim: The person as a delivery describes them.
    ///   - candidates: Those that share a ``BlockingKey`` with the claim.
    ///   - population: How many persons the store holds.
    ///   - weights: The table in force.
    /// - Returns: what to do, with the reasons.
    package static func decide(
        _ claim: PersonDescription,
        among candidates: [MatchCandidate],
        population: Int,
        weights: MatchWeights = MatchWeights()
    ) -> MatchDecision {
        guard !claim.isNobody else { return .new }
        let explanations =
            candidates
            .filter { !$0.isKeptApart }
            .compactMap { explain(claim, $0, population: population, weights: weights) }
            .sorted {
                ($1.isByIdentifier ? 1 : 0, $1.total, $0.personID) < ($0.isByIdentifier ? 1 : 0, $0.total, $1.personID)
            }
        let linking = explanations.filter(\.links)
        let certain = linking.filter(\.isByIdentifier)
        if certain.count == 1 { return .link(certain[0]) }
        // Two persons that fit equally are a question of their own.
        if linking.count == 1, certain.isEmpty { return .link(linking[0]) }
        return explanations.isEmpty ? .new : .review(explanations)
    }

    /// How a description compares with a person.
    ///
    /// - Returns: the comparison with the source record that fits best and the vetoes of all of them; `nil` if they are
    ///   two persons.
    package static func explain(
        _ claim: PersonDescription,
        _ candidate: MatchCandidate,
        population: Int,
        weights: MatchWeights = MatchWeights()
    ) -> MatchExplanation? {
        var best: MatchExplanation?
        var vetoes: [String] = []
        for record in candidate.records where !record.isNobody {
            let comparison = PersonComparison(claim: claim, known: record, weights: weights)
            var explanation = MatchExplanation(personID: candidate.personID, weights: weights.version)
            explanation.fields = comparison.fields
            explanation.threshold = weights.link
            explanation.populationBits = log2(Double(max(population, 1)))
            explanation.isByIdentifier = comparison.isByIdentifier
            if isOther(comparison, explanation) { continue }
            vetoes += comparison.vetoes(explanation.fields).filter { !vetoes.contains($0) }
            if !explanation.isByIdentifier { explanation.vetoes = comparison.gaps() }
            if let known = best, !isBetter(explanation, than: known) { continue }
            best = explanation
        }
        best?.vetoes.insert(contentsOf: vetoes, at: 0)
        guard let best, best.isByIdentifier || best.total >= weights.review else { return nil }
        return best
    }

    private static func isBetter(_ one: MatchExplanation, than other: MatchExplanation) -> Bool {
        if one.isByIdentifier != other.isByIdentifier { return one.isByIdentifier }
        return one.total > other.total
    }

    /// Whether birth date and given name both differ and no number is shared: a relative, not a question.
    private static func isOther(_ comparison: PersonComparison, _ explanation: MatchExplanation) -> Bool {
        guard comparison.birthDates == .differ, !comparison.hasSharedNumber else { return false }
        return explanation.fields.first { $0.name == "given name" }?.comparison == "differs"
    }
}
