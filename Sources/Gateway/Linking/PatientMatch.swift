import ClinicalRecord
import Foundation

/// A person whom a description may be of.
package struct PatientMatch: Sendable, Hashable {
    /// How sure it is.
    ///
    /// Source: <https://terminology.hl7.org/CodeSystem-match-grade.html>
    package enum Grade: String, Sendable, CaseIterable {
        /// What arrives so described is taken for the person without asking anybody.
        case certain
        case probable, possible
    }

    package let resource: StampedResource
    package let grade: Grade
    /// From 0 to 1: how likely it is that both are one person, other persons of the population considered.
    package let score: Double
    /// Fields, how they compare and what that is worth; no values.
    package let reasons: String

    init(_ resource: StampedResource, _ explanation: MatchExplanation) {
        self.resource = resource
        grade = Self.grade(explanation)
        // The total is the logarithm of the odds; a shared identifier decides alone.
        let bits =
            explanation.links && explanation.isByIdentifier
            ? max(explanation.total, explanation.threshold) : explanation.total
        score = 1 / (1 + exp2(-bits))
        reasons = explanation.text
    }

    private static func grade(_ explanation: MatchExplanation) -> Grade {
        guard !explanation.links else { return .certain }
        // More likely than not, and nothing stands against it.
        return explanation.vetoes.isEmpty && explanation.total > 0 ? .probable : .possible
    }
}
