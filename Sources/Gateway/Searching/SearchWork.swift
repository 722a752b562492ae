import ClinicalRecord
import FHIRR4
import JSONTree
import RecordStore

/// One search for one caller.
struct SearchWork: Sendable {
    /// What has to be sorted or counted as a whole.
    private static let sortLimit = 200_000

    let records: PermittedRecords
    let snapshots: SearchSnapshots

    /// One page of what a search finds.
    func answer(_ request: SearchRequest, _ page: String?) async throws(Refusal) -> SearchAnswer {
        do {
            return try await found(request, page)
        } catch let error as ArchiveError {
            throw Refusal(error)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(.fault, "The search failed here. Try again; if it stays, tell the operator.")
        }
    }

    private func found(_ request: SearchRequest, _ page: String?) async throws -> SearchAnswer {
        let size = min(request.count ?? SearchLimits.page, SearchLimits.largestPage)
        if let page, page.hasPrefix("s") { return try await sortedPage(request, page.dropFirst(), size) }
        guard let after = page.map({ Int64($0.dropFirst()) }) ?? 0 else {
            throw Refusal(.incorrect, "There is no such page. Start the search again.")
        }
        let question = try await SearchResolution(records: records).resolve(request.question)
        if request.summary == .count || request.count == 0 {
            var total = 0
            try await CandidateScan(question, in: records)() { _, _ in
                total += 1
                return true
            }
            return SearchAnswer(matches: [], included: [], total: total, next: nil)
        }
        if !request.sort.isEmpty { return try await sorted(request, question, size) }
        return try await inOrderOfArrival(request, question, after, size)
    }

    /// Candidates come in an order that never changes, so that a page goes on where the one before ended.
    private func inOrderOfArrival(
        _ request: SearchRequest,
        _ question: SearchQuestion,
        _ after: Int64,
        _ size: Int
    ) async throws -> SearchAnswer {
        var matches: [Candidate] = []
        var hasMore = false
        var count = 0
        let countsAll = request.total == .accurate && after == 0
        // One more than the page, to know whether there is a next one.
        let hint = countsAll ? .max : size + 1
        try await CandidateScan(question, in: records)(after: after, hint: hint) { candidate, _ in
            count += 1
            if matches.count < size { matches.append(candidate) } else { hasMore = true }
            return !hasMore || countsAll
        }
        let isWhole = after == 0 && (!hasMore || countsAll)
        return try await SearchAnswer(
            matches: stamped(matches),
            included: included(request, matches),
            total: isWhole ? count : nil,
            next: hasMore ? matches.last.map { "k\($0.key)" } : nil
        )
    }

    private func sorted(_ request: SearchRequest, _ question: SearchQuestion, _ size: Int) async throws -> SearchAnswer
    {
        var found: [(order: SearchOrder, candidate: Candidate)] = []
        try await CandidateScan(question, in: records)() { candidate, root in
            found.append((SearchOrder(request.sort, root, candidate), candidate))
            return found.count <= Self.sortLimit
        }
        guard found.count <= Self.sortLimit else {
            throw Refusal(.tooCostly, "There is too much to be sorted. Narrow the search, or leave out _sort.")
        }
        found.sort { $0.order.precedes($1.order, by: request.sort) }
        let matches = found.prefix(size).map(\.candidate)
        let next =
            found.count > size
            ? "s\(snapshots.keep(found.map { ($0.candidate.kind, $0.candidate.id) }, of: records.plan.owner)).\(size)"
            : nil
        return try await SearchAnswer(
            matches: stamped(matches),
            included: included(request, matches),
            total: found.count,
            next: next
        )
    }

    /// A later page of a sorted search: what was found then, as it stands now.
    private func sortedPage(_ request: SearchRequest, _ page: Substring, _ size: Int) async throws -> SearchAnswer {
        let parts = page.split(separator: ".")
        guard parts.count == 2, let start = Int(parts[1]), start >= 0,
            let found = snapshots.found(String(parts[0]), of: records.plan.owner)
        else { throw Refusal(.gone, "This search was forgotten. Start it again.") }
        let end = min(start + size, found.count)
        var matches: [StampedResource] = []
        for (kind, id) in found[min(start, end)..<end] {
            // It may have been deleted, or have become part of another one, since.
            if let match = try await RecordReading(records: records).standing(kind: kind, id: id) {
                matches.append(match)
            }
        }
        let included = try await SearchInclusion(work: self).resources(for: request, matches)
        let next = end < found.count ? "s\(parts[0]).\(end)" : nil
        return SearchAnswer(matches: matches, included: included, total: found.count, next: next)
    }

    private func included(_ request: SearchRequest, _ matches: [Candidate]) async throws -> [StampedResource] {
        guard !request.includes.isEmpty || !request.reverseIncludes.isEmpty else { return [] }
        return try await SearchInclusion(work: self).resources(for: request, stamped(matches))
    }

    /// References led to where they are: those of a person's resources within the record, asked for together.
    private func stamped(_ candidates: [Candidate]) async throws -> [StampedResource] {
        var mentioned: [String?: Set<String>] = [:]
        for candidate in candidates {
            mentioned[candidate.personID, default: []].formUnion(ReferenceMap.mentioned(in: candidate.json))
        }
        var maps: [String?: ReferenceMap] = [:]
        for (person, ids) in mentioned { maps[person] = try await records.references(of: person, among: ids) }
        return candidates.map { StampedResource($0, maps[$0.personID] ?? ReferenceMap()) }
    }
}

extension StampedResource {
    /// A candidate, references led.
    fileprivate init(_ candidate: Candidate, _ references: ReferenceMap) {
        self.init(
            kind: candidate.kind,
            id: candidate.id,
            version: candidate.version,
            updatedAt: candidate.updatedAt,
            personID: candidate.personID,
            json: references.rewriting(candidate.json)
        )
    }
}
