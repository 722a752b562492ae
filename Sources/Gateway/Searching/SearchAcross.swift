package import RecordStore

/// Searches several kinds one after another, so that they read as one list.
package struct SearchAcross: Sendable {
    private let search: SearchRecords

    package init(search: SearchRecords) { self.search = search }

    /// One page of what the searches find.
    ///
    /// - Parameters:
    ///   - requests: One for each kind, alike but for the kind.
    ///   - page: What the page before gave as ``SearchAnswer/next``; `nil` for the first page.
    ///   - plan: What the caller may see.
    /// - Returns: Matches in the order of the kinds, none of what comes along twice.
    /// - Throws: ``Refusal/Kind/unsupported`` if several kinds are to be sorted, else as ``SearchRecords`` does.
    package func callAsFunction(
        _ requests: [SearchRequest],
        page: String?,
        under plan: AccessPlan
    ) async throws(Refusal) -> SearchAnswer {
        guard requests.count != 1 else { return try await search(requests[0], page: page, under: plan) }
        return try await search.noting(requests, "search-system", under: plan) { work throws(Refusal) in
            try await answer(requests, page, work)
        }
    }

    private func answer(
        _ requests: [SearchRequest],
        _ page: String?,
        _ work: SearchWork
    ) async throws(Refusal) -> SearchAnswer {
        guard requests.allSatisfy(\.sort.isEmpty) else {
            throw Refusal(.unsupported, "Only resources of one type can be sorted. Leave out _sort.")
        }
        let wanted = requests.first?.count ?? SearchLimits.page
        let isCount = wanted == 0 || requests.first?.summary == .count
        guard !isCount else {
            return SearchAnswer(matches: [], included: [], total: try await total(requests, work), next: nil)
        }
        let (start, inner) = try start(page, requests)
        let size = min(wanted, SearchLimits.largestPage)
        let (matches, included, next) = try await collect(requests[start...], from: inner, size, work)
        let countsAll = page == nil && requests.first?.total == .accurate
        let isWhole = page == nil && next == nil
        return SearchAnswer(
            matches: matches,
            included: Self.once(included, besides: matches),
            total: isWhole ? matches.count : countsAll ? try await total(requests, work) : nil,
            next: next
        )
    }

    /// `Observation.k12`: the kind, and where in its list.
    private func start(_ page: String?, _ requests: [SearchRequest]) throws(Refusal) -> (Int, String?) {
        guard let page else { return (0, nil) }
        let parts = page.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let index = requests.firstIndex(where: { $0.question.kind == parts[0] }) else {
            throw Refusal(.incorrect, "There is no such page. Start the search again.")
        }
        return (index, String(parts[1]))
    }

    private func collect(
        _ requests: ArraySlice<SearchRequest>,
        from page: String?,
        _ size: Int,
        _ work: SearchWork
    ) async throws(Refusal) -> (matches: [StampedResource], included: [StampedResource], next: String?) {
        var (matches, included): ([StampedResource], [StampedResource]) = ([], [])
        for (index, var request) in zip(requests.indices, requests) {
            let isFull = matches.count == size
            // A full page goes on only where there is something: one more match tells.
            request.count = isFull ? 1 : size - matches.count
            let answer = try await work.answer(request, index == requests.startIndex ? page : nil)
            if isFull {
                guard answer.matches.isEmpty else { return (matches, included, "\(request.question.kind).k0") }
                continue
            }
            matches += answer.matches
            included += answer.included
            if let next = answer.next { return (matches, included, "\(request.question.kind).\(next)") }
        }
        return (matches, included, nil)
    }

    private func total(_ requests: [SearchRequest], _ work: SearchWork) async throws(Refusal) -> Int {
        var total = 0
        for var request in requests {
            request.count = 0
            total += try await work.answer(request, nil).total ?? 0
        }
        return total
    }

    private static func once(_ resources: [StampedResource], besides matches: [StampedResource]) -> [StampedResource] {
        var seen = Set(matches.map { "\($0.kind)/\($0.id)" })
        return resources.filter { seen.insert("\($0.kind)/\($0.id)").inserted }
    }
}
