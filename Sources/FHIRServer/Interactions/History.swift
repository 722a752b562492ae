import Gateway
import Hummingbird
import RecordStore

/// Answers `GET /{type}/{id}/_history`: the versions of a resource, newest first, as a bundle.
///
/// 200; 400 for a parameter that a history does not have; 404 if there is no such resource and never was one.
///
/// Source: <https://hl7.org/fhir/R4/http.html#history>
struct History: Sendable {
    let history: ReadHistory

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let (kind, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        let asked = try HistoryRequest(FormText.items(request.uri.query ?? ""))
        let found = try await history(kind: kind, id: id, under: context.requirePlan())
        let bundle = HistoryBundle(history: found, request: asked, base: context.base)
        return Response(fhir: bundle.json)
    }
}
