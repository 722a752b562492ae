import RecordStore

/// The use case "which labels are there": those of all resources of a type that the caller may see.
///
/// Source: <https://hl7.org/fhir/R4/resource-operation-meta.html>
package struct TallyLabels: Sendable {
    private let search: SearchRecords
    private let limit: Int

    /// - Parameters:
    ///   - search: What finds the resources.
    ///   - limit: How many of them are looked at.
    package init(search: SearchRecords, limit: Int = SearchLimits.tallied) {
        (self.search, self.limit) = (search, limit)
    }

    /// - Parameters:
    ///   - kind: A type of R4.
    ///   - plan: Who asks.
    /// - Returns: The labels, each once.
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may not search the type, ``Refusal/Kind/tooCostly`` if there
    ///   are more than are looked at.
    package func callAsFunction(_ kind: String, under plan: AccessPlan) async throws(Refusal) -> LabelTally {
        var request = SearchRequest(SearchQuestion(kind: kind))
        request.count = SearchLimits.largestPage
        var (tally, count, page): (LabelTally, Int, String?) = (LabelTally(), 0, nil)
        repeat {
            let answer = try await search(request, page: page, under: plan)
            count += answer.matches.count
            guard count <= limit else {
                throw Refusal(.tooCostly, "There are too many resources of this type. Ask for $meta of one resource.")
            }
            for match in answer.matches { tally.add(match.json) }
            page = answer.next
        } while page != nil
        return tally
    }
}
