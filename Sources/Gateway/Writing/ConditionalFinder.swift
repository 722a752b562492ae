import JSONTree
import RecordStore

/// Finds the resources that a condition names, among those that the caller may see.
struct ConditionalFinder {
    let records: PermittedRecords

    /// What a condition finds, and what it has to find still when it is written.
    struct Found {
        /// Ids of resources that the caller may see.
        let ids: Set<String>
        let condition: ResourceWrite.Condition
    }

    func ids(_ kind: String, _ criteria: String) async throws(Refusal) -> Set<String> {
        let request: SearchRequest
        do throws(SearchMistake) {
            request = try SearchRequest(
                kind: kind,
                items: FormText.items(criteria),
                now: Timestamp.now.milliseconds
            )
        } catch { throw Refusal(.incorrect, error.sentence) }
        return try await found(request).ids
    }

    /// - Throws: ``Refusal/Kind/incorrect`` if the condition would be met by everything.
    func found(_ request: SearchRequest) async throws(Refusal) -> Found {
        try records.plan.demand(.search, request.question.kind)
        guard !request.question.conditions.isEmpty else {
            throw Refusal(.incorrect, "A condition has to name at least one search parameter.")
        }
        do {
            let question = try await SearchResolution(records: records).resolve(request.question)
            let query = try await records.narrowed(SearchPlan(question).query)
            var (all, permitted): (Set<String>, Set<String>) = ([], [])
            try await records.everything(query, question) { candidate, isPermitted in
                all.insert(candidate.id)
                if isPermitted { permitted.insert(candidate.id) }
            }
            return Found(ids: permitted, condition: .finds(question, query, ids: all))
        } catch { throw error as? Refusal ?? Refusal(error as? ArchiveError ?? .engine(-1)) }
    }
}
