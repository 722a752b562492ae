import JSONTree
import RecordStore

/// Reads candidates page by page and hands on those that a question finds.
struct CandidateScan {
    private let records: PermittedRecords
    private let question: SearchQuestion
    private var query: CandidateQuery

    /// - Parameters:
    ///   - question: Its chains have been asked.
    ///   - records: Where to look.
    ///   - withNames: Whether ``Candidate/names`` are wanted.
    init(_ question: SearchQuestion, in records: PermittedRecords, withNames: Bool = false) {
        (self.records, self.question) = (records, question)
        query = SearchPlan(question).query
        query.withNames = withNames
    }

    /// Calls for each match behind a candidate, until the closure has enough.
    ///
    /// - Parameters:
    ///   - after: The key of the candidate behind which to begin.
    ///   - hint: About how many candidates will do; if they do not, larger pages follow.
    ///   - take: Takes one match, and says whether it wants more.
    /// - Throws: What the archive or the closure throws.
    func callAsFunction(
        after: Int64 = 0,
        hint: Int = .max,
        _ take: (Candidate, JSONNode) throws -> Bool
    ) async throws {
        var query = query
        query.after = after
        let largest = query.limit
        query.limit = min(max(hint, 1), largest)
        while true {
            let page = try await records.candidates(query)
            for candidate in page.found {
                guard let root = try? JSONTree(candidate.json).root,
                    question.finds(root, updatedAt: candidate.updatedAt)
                else { continue }
                guard try take(candidate, root) else { return }
            }
            guard let next = page.next else { return }
            query.after = next
            query.limit = min(query.limit * 4, largest)
        }
    }
}
