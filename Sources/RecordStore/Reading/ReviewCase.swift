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

    /// Reads a row of record, person, candidate, explanation and time, as every engine asks for them.
    package init(_ row: some StoredRow) {
        recordID = RecordedID.decode(row.blob(0))
        personID = RecordedID.decode(row.blob(1))
        candidateID = RecordedID.decode(row.blob(2))
        explanation =
            row.optionalText(3).flatMap { StoredExplanation($0).explanation } ?? Self.word(candidateID)
        since = Timestamp(milliseconds: row.int(4))
    }

    /// What is to be said where no score decided but a sender's word.
    private static func word(_ candidate: String) -> MatchExplanation {
        var explanation = MatchExplanation(personID: candidate, weights: MatchWeights().version)
        explanation.vetoes = ["a sender says so, but name and birth date differ or the two are kept apart"]
        return explanation
    }
}
