/// What agreement and disagreement of each field are worth, in bits, and the thresholds; versioned.
package struct MatchWeights: Sendable, Hashable {
    /// Stored with each decision.
    package var version = "2026-1"
    /// From here on two descriptions are linked.
    package var link = 17.0
    /// Below, they are two persons.
    package var review = -3.0

    package init() {}
}
