import RecordStore

/// The use case "which documents are there": those of a patient, of some types and from some time of care.
///
/// A document without a time of care counts by the day on which it was written.
///
/// Source: <http://hl7.org/fhir/us/core/OperationDefinition/docref>
package struct FindDocuments: Sendable {
    /// What is asked for.
    package struct Question: Sendable {
        package var patient = ""
        /// R4 dates as spelled; `nil` for no bound.
        package var start: String?
        package var end: String?
        /// Tokens, one of which a document has to have; empty for any.
        package var types: [String] = []

        package init() {}
    }

    /// Nobody reads more at once.
    private static let limit = "1000"
    private let search: SearchRecords

    package init(search: SearchRecords) { self.search = search }

    /// - Throws: As for a search.
    package func callAsFunction(_ question: Question, under plan: AccessPlan) async throws(Refusal) -> SearchAnswer {
        var shared = [(name: "patient", value: question.patient), (name: "_count", value: Self.limit)]
        if !question.types.isEmpty { shared.append((name: "type", value: question.types.joined(separator: ","))) }
        let bounds = [question.start.map { "ge\($0)" }, question.end.map { "le\($0)" }].compactMap(\.self)
        var requests = [shared + bounds.map { (name: "period", value: $0) }]
        if !bounds.isEmpty {
            requests.append(
                shared + bounds.map { (name: "date", value: $0) } + [(name: "period:missing", value: "true")]
            )
        }
        return try await search.noting(try requests.map(Self.request), "docref", under: plan) { work throws(Refusal) in
            var matches: [StampedResource] = []
            for items in requests { matches += try await work.answer(try Self.request(items), nil).matches }
            return SearchAnswer(matches: matches, included: [], total: matches.count, next: nil)
        }
    }

    private static func request(_ items: [(name: String, value: String)]) throws(Refusal) -> SearchRequest {
        do throws(SearchMistake) {
            return try SearchRequest(kind: "DocumentReference", items: items, now: Timestamp.now.milliseconds)
        } catch { throw Refusal(.incorrect, error.sentence) }
    }
}
