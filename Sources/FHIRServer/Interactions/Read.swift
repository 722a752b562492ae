import Gateway
import Hummingbird

/// Answers `GET /{type}/{id}`: one resource as it stands now.
///
/// 200 with `ETag` and `Last-Modified`, and with `Content-Location` if the id has given way to another; 304 if the
/// caller holds this version; 404 if there is none, 410 if there was one.
///
/// Source: <https://hl7.org/fhir/R4/http.html#read>
struct Read: Sendable {
    let find: Find

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let (kind, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        let resource = try await find.current(kind: kind, id: id, under: context.requirePlan())
        return try ResourceAnswer(request: request, base: context.base).response(resource, asked: id)
    }
}
