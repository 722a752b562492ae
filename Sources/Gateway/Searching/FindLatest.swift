import JSONTree
package import RecordStore

/// The use case "the latest of each": of all Observations that a search finds, the newest few of every code.
///
/// Source: <https://hl7.org/fhir/R4/observation-operation-lastn.html>
package struct FindLatest: Sendable {
    private let search: SearchRecords

    package init(search: SearchRecords) { self.search = search }

    /// - Parameters:
    ///   - request: Which Observations; it has to name a patient.
    ///   - count: How many of each code at most.
    ///   - plan: Who asks.
    /// - Returns: The matches, newest first, on one page.
    /// - Throws: As for a search.
    package func callAsFunction(
        _ request: SearchRequest,
        latest count: Int,
        under plan: AccessPlan
    ) async throws(Refusal) -> SearchAnswer {
        try await search.noting([request], "lastn", under: plan) { work throws(Refusal) in
            // Newest first; of one code those that come first are the latest.
            var (matches, page): ([StampedResource], String?) = ([], nil)
            var groups: [String: Int] = [:]
            repeat {
                let answer = try await work.answer(request, page)
                for match in answer.matches {
                    let codes = Self.codes(match.json)
                    // Observations that share one of their codes are of one kind.
                    let seen = codes.compactMap { groups[$0] }.max() ?? 0
                    for code in codes { groups[code] = seen + 1 }
                    if seen < count { matches.append(match) }
                }
                page = answer.next
            } while page != nil
            return SearchAnswer(matches: matches, included: [], total: matches.count, next: nil)
        }
    }

    private static func codes(_ json: [UInt8]) -> [String] {
        guard let code = (try? JSONTree(json))?.root["code"] else { return [""] }
        let codings = code["coding"]?.elements.compactMap { coding in
            coding["code"]?.string.map { "\(coding["system"]?.string ?? "")|\($0)" }
        }
        guard let codings, !codings.isEmpty else { return ["text|" + (code["text"]?.string?.lowercased() ?? "")] }
        return codings
    }
}
