import JSONTree
import RecordStore

/// Reads candidates page by page and hands on those that a question finds.
struct CandidateScan {
    private let archive: any Archive
    private let question: SearchQuestion
    private var query: CandidateQuery

    /// - Parameters:
    ///   - question: Its chains have been asked.
    ///   - archive: Where to look.
    ///   - withNames: Whether ``Candidate/names`` are wanted.
    init(_ question: SearchQuestion, in archive: any Archive, withNames: Bool = false) {
        (self.archive, self.question) = (archive, question)
        query = SearchPlan(question).query
        query.withNames = withNames
    }

    /// Calls for each match behind a candidate, until the closure has enough.
    func callAsFunction(after: Int64 = 0, _ take: (Candidate, JSONNode) throws -> Bool) async throws {
        var query = query
        query.after = after
        while true {
            let page = try await archive.candidates(query)
            for candidate in page {
                guard let root = try? JSONTree(candidate.json).root,
                    question.finds(root, updatedAt: candidate.updatedAt)
                else { continue }
                guard try take(candidate, root) else { return }
            }
            guard page.count == query.limit, let last = page.last else { return }
            query.after = last.key
        }
    }
}
