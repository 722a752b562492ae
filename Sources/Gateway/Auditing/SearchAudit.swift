import JSONTree
package import RecordStore

/// The use case "who saw my record?": AuditEvents, of this server's own journal and those that hospitals have sent.
///
/// The journal comes first, newest first, and each act is checked against the question like any other resource; then
/// what is in the records. Asking is noted too.
package struct SearchAudit: Sendable {
    /// So many acts are looked at for one page.
    private static let limit = 20_000

    private let archive: any Archive
    private let register: any AccessRegister
    private let search: SearchRecords

    package init(archive: any Archive, register: any AccessRegister, search: SearchRecords) {
        (self.archive, self.register, self.search) = (archive, register, search)
    }

    /// One page of what a search for AuditEvents finds.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - page: What the page before gave as ``SearchAnswer/next``; `nil` for the first page.
    ///   - plan: What the caller may see.
    /// - Returns: The acts and resources of the page.
    /// - Throws: as ``SearchRecords`` does; ``Refusal/Kind/unsupported`` if an order is wanted.
    package func callAsFunction(
        _ request: SearchRequest,
        page: String?,
        under plan: AccessPlan
    ) async throws(Refusal) -> SearchAnswer {
        guard request.sort.isEmpty else {
            throw Refusal(.unsupported, "AuditEvents come in the order of the journal, newest first. Leave out _sort.")
        }
        return try await search.noting([request], "search-type", under: plan) { work throws(Refusal) in
            try await answer(request, page, work)
        }
    }

    /// One act of the journal.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none that the caller may see.
    package func act(_ number: Int64, under plan: AccessPlan) async throws(Refusal) -> StampedResource {
        try await search.reading("AuditEvent", String(number), under: plan) { records throws(Refusal) in
            do {
                let view = try await JournalView(records, archive, for: .read)
                var query = AuditQuery()
                (query.persons, query.before, query.limit) = (view.recordIDs, number + 1, 1)
                guard let act = try await register.acts(query).first, act.number == number,
                    let event = view.event(of: act)
                else { throw Refusal(ArchiveError.notFound) }
                return event
            } catch { throw Self.refusal(error) }
        }
    }

    private func answer(
        _ request: SearchRequest,
        _ page: String?,
        _ work: SearchWork
    ) async throws(Refusal) -> SearchAnswer {
        guard page == nil || page?.first == "j" else {
            return try await work.answer(request, page == "a" ? nil : page)
        }
        let counts = request.summary == .count || request.count == 0
        let size = counts ? Int.max : min(request.count ?? SearchLimits.page, SearchLimits.largestPage)
        let before = page.flatMap { Int64($0.dropFirst()) }
        let (acts, isWhole) = try await acts(request, before: before, size, work.records)
        guard isWhole else {
            return SearchAnswer(matches: acts, included: [], total: nil, next: acts.last.map { "j\($0.id)" })
        }
        guard acts.count < size else { return SearchAnswer(matches: acts, included: [], total: nil, next: "a") }
        var rest = request
        if !counts { rest.count = size - acts.count }
        let kept = try await work.answer(rest, nil)
        return SearchAnswer(
            matches: counts ? [] : acts + kept.matches,
            included: kept.included,
            total: before == nil ? kept.total.map { $0 + acts.count } : nil,
            next: kept.next
        )
    }

    /// At most so many acts behind one, and whether there are no more.
    private func acts(
        _ request: SearchRequest,
        before: Int64?,
        _ size: Int,
        _ records: PermittedRecords
    ) async throws(Refusal) -> ([StampedResource], isWhole: Bool) {
        do {
            let question = try await SearchResolution(records: records).resolve(request.question)
            var query = AuditQuery()
            let view = try await JournalView(records, archive, for: .search)
            (query.persons, query.before) = (view.recordIDs, before)
            var (found, looked): ([StampedResource], Int) = ([], 0)
            while true {
                let acts = try await register.acts(query)
                for act in acts {
                    guard found.count < size else { return (found, false) }
                    guard let event = view.event(of: act), let root = try? JSONTree(event.json).root,
                        question.finds(root, updatedAt: act.at)
                    else { continue }
                    found.append(event)
                }
                looked += acts.count
                guard acts.count == query.limit, let last = acts.last else { return (found, true) }
                guard looked < Self.limit else {
                    throw Refusal(.tooCostly, "There is too much to look at. Narrow the search by patient or date.")
                }
                query.before = last.number
            }
        } catch { throw Self.refusal(error) }
    }

    private static func refusal(_ error: any Error) -> Refusal {
        error as? Refusal ?? Refusal(error as? ArchiveError ?? .engine(-1))
    }
}
