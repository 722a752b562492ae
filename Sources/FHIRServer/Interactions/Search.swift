import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree
import RecordStore

/// Answers `GET /{type}?…` and `POST /{type}/_search`: resources of a type that meet all conditions.
///
/// 200 with a searchset bundle; 400 for an unknown parameter, unless the caller prefers lenient handling: then it is
/// left out and named in an OperationOutcome of the bundle.
///
/// Source: <https://hl7.org/fhir/R4/http.html#search>
struct Search: Sendable {
    /// A form of search parameters is small.
    private static let bodyLimit = 256 * 1024

    let search: SearchRecords
    /// Answers for AuditEvents, most of which are our own.
    let audit: SearchAudit

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let text = request.uri.query ?? ""
        return try await answer(request, context, FormText.items(text), isForm: false)
    }

    /// Parameters of the address count as well as those of the form.
    func answerForm(_ request: Request, _ context: DoorContext) async throws -> Response {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }
        guard type == nil || type == "application/x-www-form-urlencoded" else {
            throw Refusal(.unreadable, "A search is sent as application/x-www-form-urlencoded.")
        }
        let body = try await request.body.collect(upTo: Self.bodyLimit)
        let items = FormText.items(request.uri.query ?? "") + FormText.items(String(buffer: body))
        return try await answer(request, context, items, isForm: true)
    }

    private func answer(
        _ request: Request,
        _ context: DoorContext,
        _ items: PostedSearches.Items,
        isForm: Bool
    ) async throws -> Response {
        let plan = try context.requirePlan()
        let kind = try context.parameters.require("type")
        guard R4Schema.shared.hasKind(kind) else { throw Refusal(.notFound, "R4 has no resource of this type.") }
        var (items, page) = (items, items.first { $0.name == "_page" }?.value)
        let form = try page.flatMap { try FormPage($0, of: kind, search.posted, owner: plan.owner) }
        if let form { (items, page) = (form.items + items, form.page) }
        let asked = try Self.request(kind, items, request, base: context.base)
        let answer =
            try await kind == "AuditEvent"
            ? audit(asked, page: page, under: plan) : search(asked, page: page, under: plan)
        let used = items.filter { !asked.ignored.contains($0.name) && $0.name != "_page" }
        var bundle = SearchBundle(path: kind, request: asked, items: used, base: context.base)
        if answer.next != nil, isForm || form != nil {
            bundle.token = form?.token ?? search.posted.keep(kind, FormPage.conditions(used), of: plan.owner)
        }
        return Response(fhir: bundle.json(answer))
    }

    static func isLenient(_ request: Request) -> Bool {
        request.headers[.prefer]?.contains("handling=lenient") ?? false
    }

    static func request(
        _ kind: String,
        _ items: [(name: String, value: String)],
        _ request: Request,
        base: String,
        isLenient: Bool? = nil
    ) throws(Refusal) -> SearchRequest {
        do throws(SearchMistake) {
            return try SearchRequest(
                kind: kind,
                items: items,
                isLenient: isLenient ?? Self.isLenient(request),
                now: Timestamp.now.milliseconds,
                base: base
            )
        } catch {
            // R4 wants 400 for a modifier that is not supported, too.
            throw Refusal(error.kind == .tooCostly ? .tooCostly : .incorrect, error.sentence)
        }
    }
}

extension HTTPField.Name {
    /// How strictly the caller wants to be taken at his word (RFC 7240).
    static var prefer: HTTPField.Name { HTTPField.Name("Prefer") ?? .accept }
}
