package import RecordStore

/// The use case "somebody looks for resources": every match is read and checked against the question, so that an index
/// can only make it faster and never change the answer.
package struct SearchRecords: Sendable {
    private let archive: any Archive
    private let journal: AccessJournal
    private let snapshots = SearchSnapshots()
    /// Searches that were sent as forms.
    package let posted = PostedSearches()

    package init(archive: any Archive, journal: AccessJournal) { (self.archive, self.journal) = (archive, journal) }

    /// One page of what a search finds among what the caller may see.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - page: What the page before gave as ``SearchAnswer/next``; `nil` for the first page.
    ///   - plan: What the caller may see.
    /// - Returns: The matches of the page, what comes along with them, and what to ask the next page by.
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may not search the kind, or names a patient whom they may not
    ///   see, ``Refusal/Kind/gone`` if the page was asked for too late, ``Refusal/Kind/incorrect`` if the question has
    ///   to be narrowed.
    package func callAsFunction(
        _ request: SearchRequest,
        page: String? = nil,
        under plan: AccessPlan
    ) async throws(Refusal) -> SearchAnswer {
        try await noting([request], "search-type", under: plan) { work throws(Refusal) in
            try await work.answer(request, page)
        }
    }

    /// Searches that are noted as one.
    func noting(
        _ requests: [SearchRequest],
        _ interaction: String,
        under plan: AccessPlan,
        _ body: (SearchWork) async throws(Refusal) -> SearchAnswer
    ) async throws(Refusal) -> SearchAnswer {
        var deed = AccessJournal.Deed(action: .execute, interaction: interaction)
        if requests.count == 1 { deed.kind = requests[0].question.kind }
        deed.parameters = requests.first?.names ?? []
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            for request in requests { try plan.demand(.search, request.question.kind) }
            let records = try await PermittedRecords.of(archive, plan)
            let answer = try await body(SearchWork(records: records, snapshots: snapshots))
            let persons = (answer.matches + answer.included).reduce(into: Set<String>()) { $0.formUnion($1.persons) }
            return (answer, persons: persons)
        }
    }

    /// A read of what does not stand in the records.
    func reading(
        _ kind: String,
        _ id: String,
        under plan: AccessPlan,
        _ body: (PermittedRecords) async throws(Refusal) -> StampedResource
    ) async throws(Refusal) -> StampedResource {
        let deed = AccessJournal.Deed(action: .read, interaction: "read", kind: kind, resource: id)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, kind)
            return (try await body(try await PermittedRecords.of(archive, plan)), persons: [])
        }
    }
}
