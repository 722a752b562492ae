package import ClinicalRecord

/// Two records that may be of one person; someone has to decide.
package struct ReviewCase: Sendable, Hashable {
    /// The one of the two records with the higher id, as contributed.
    package let recordID: String
    /// The person it belongs to meanwhile.
    package let personID: String
    /// The record of another person, who it may be.
    package let candidateID: String
    /// What speaks for and against it.
    package let explanation: MatchExplanation
    /// When the question came up.
    package let since: Timestamp

    package init(
        recordID: String,
        personID: String,
        candidateID: String,
        explanation: MatchExplanation,
        since: Timestamp
    ) {
        self.recordID = recordID
        self.personID = personID
        self.candidateID = candidateID
        self.explanation = explanation
        self.since = since
    }
}
