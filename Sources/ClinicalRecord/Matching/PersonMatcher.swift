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
        .new
    }
}
