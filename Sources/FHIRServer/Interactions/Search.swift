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

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let text = request.uri.query ?? ""
        return try await answer(request, context, FormText.items(text))
    }

    /// Parameters of the address count as well as those of the form.
    func answerForm(_ request: Request, _ context: DoorContext) async throws -> Response {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }
        guard type == nil || type == "application/x-www-form-urlencoded" else {
            throw Refusal(.unreadable, "A search is sent as application/x-www-form-urlencoded.")
        }
        let body = try await request.body.collect(upTo: Self.bodyLimit)
        let items = FormText.items(request.uri.query ?? "") + FormText.items(String(buffer: body))
        return try await answer(request, context, items)
    }

    private func answer(
        _ request: Request,
        _ context: DoorContext,
        _ items: [(name: String, value: String)]
    ) async throws -> Response {
        let kind = try context.parameters.require("type")
        guard R4Schema.shared.hasKind(kind) else { throw Refusal(.notFound, "R4 has no resource of this type.") }
        let asked = try Self.request(kind, items, Self.isLenient(request))
        let answer = try await search(asked, page: items.first { $0.name == "_page" }?.value)
        let used = items.filter { !asked.ignored.contains($0.name) && $0.name != "_page" }
        let base = Everything.base(of: request)
        return Response(fhir: SearchBundle(path: kind, request: asked, items: used, base: base).json(answer))
    }

    static func isLenient(_ request: Request) -> Bool {
        request.headers[.prefer]?.contains("handling=lenient") ?? false
    }

    static func request(
        _ kind: String,
        _ items: [(name: String, value: String)],
        _ isLenient: Bool
    ) throws(Refusal) -> SearchRequest {
        do throws(SearchMistake) {
            return try SearchRequest(kind: kind, items: items, isLenient: isLenient, now: Timestamp.now.milliseconds)
        } catch {
            let kinds: [SearchMistake.Kind: Refusal.Kind] = [.unsupported: .unsupported, .tooCostly: .tooCostly]
            throw Refusal(kinds[error.kind] ?? .incorrect, error.sentence)
        }
    }
}

extension HTTPField.Name {
    /// How strictly the caller wants to be taken at his word (RFC 7240).
    static var prefer: HTTPField.Name { HTTPField.Name("Prefer") ?? .accept }
}
