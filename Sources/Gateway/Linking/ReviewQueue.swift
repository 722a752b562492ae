package import ClinicalRecord
package import RecordStore

/// The use case "who may be one person": pairs that are not merged, for a human to decide, most likely first.
package struct ReviewQueue: Sendable {
    /// One pair.
    package struct Question: Sendable, Hashable {
        package let review: ReviewCase
        /// How the two compare; from the descriptions where the question came from a sender.
        package let explanation: MatchExplanation
        /// The two persons; the one asked about first.
        package let persons: [Person]
    }

    private let archive: any Archive

    package init(archive: any Archive) { self.archive = archive }

    /// At most so many, the likeliest first; equally likely ones by the ids of the records.
    package func questions(limit: Int) async throws(ArchiveError) -> [Question] {
        var questions: [Question] = []
        for review in try await archive.reviews(limit: limit) {
            let one = try await archive.person(review.recordID)?.person
            let other = try await archive.person(review.candidateID)?.person
            questions.append(
                Question(
                    review: review,
                    explanation: Self.explanation(review, one, other),
                    persons: [one, other].compactMap { $0 }
                )
            )
        }
        return questions.sorted { Self.rank($0) < Self.rank($1) }
    }

    /// A sender's word comes without fields.
    private static func explanation(_ review: ReviewCase, _ one: Person?, _ other: Person?) -> MatchExplanation {
        guard review.explanation.fields.isEmpty,
            let mine = description(review.recordID, one), let theirs = description(review.candidateID, other),
            var explanation = PersonMatcher.explain((review.recordID, mine), (review.candidateID, theirs))
        else { return review.explanation }
        explanation.vetoes = review.explanation.vetoes + explanation.vetoes
        return explanation
    }

    private static func description(_ recordID: String, _ person: Person?) -> PersonDescription? {
        person?.sources.first { $0.recordID == recordID }.flatMap { PersonDescription($0) }
    }

    private static func rank(_ question: Question) -> (Int, Double, String, String) {
        let explanation = question.explanation
        let (record, candidate) = (question.review.recordID, question.review.candidateID)
        return (explanation.isByIdentifier ? 0 : 1, -explanation.total, record, candidate)
    }
}
