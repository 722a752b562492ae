import FHIRR4
import RecordStore

/// Which resources of one type a subscription is about, as a search spells it: `Observation?category=laboratory`.
///
/// Each resource has to be told by itself, so that what a subscription costs does not depend on what others hold (Q08).
struct SubscriptionFilter: Sendable, Hashable {
    /// Letters of one filter.
    private static let limit = 2_000

    let kind: String
    /// Parameters as an address spells them; empty for all of the type.
    let query: String

    /// - Throws: ``Refusal/Kind/unprocessable`` if it is no such search.
    init(_ text: String) throws(Refusal) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        (kind, query) = (parts[0], parts.count > 1 ? parts[1] : "")
        guard text.utf8.count <= Self.limit, R4Schema.shared.hasKind(kind), WriteAct.canWrite(kind) else {
            throw Refusal(
                .unprocessable,
                "A filter names a type of resources whose changes are told, with search parameters behind a question mark."
            )
        }
    }

    /// - Throws: ``Refusal/Kind/unprocessable`` if a parameter is not known, looks at other resources or is no condition.
    func question(base: String) throws(Refusal) -> SearchQuestion {
        let request: SearchRequest
        do throws(SearchMistake) {
            request = try SearchRequest(
                kind: kind,
                items: FormText.items(query),
                now: Timestamp.now.milliseconds,
                base: base
            )
        } catch { throw Refusal(.unprocessable, "A filter cannot be asked: \(error.sentence)") }
        let isPlain =
            request.sort.isEmpty && request.includes.isEmpty && request.reverseIncludes.isEmpty
            && request.elements.isEmpty && request.count == nil && request.total == nil && request.summary == nil
        guard isPlain, request.question.conditions.allSatisfy({ !$0.isAskedBefore }) else {
            throw Refusal(
                .unprocessable,
                "A filter holds conditions that each resource answers by itself: no chains, no _has, no order, nothing that comes along."
            )
        }
        return request.question
    }
}
