import Gateway
import Hummingbird

/// Answers `GET /{type}/{id}/_history/{vid}`: one version of a resource, which never changes.
///
/// 200 as for a read; 404 if there is no such version, 410 if by that change the resource left the record.
///
/// Source: <https://hl7.org/fhir/R4/http.html#vread>
struct VersionRead: Sendable {
    let history: ReadHistory

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let (kind, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        guard let number = try Int64(context.parameters.require("version")) else {
            throw Refusal(.notFound, "There is no such version.")
        }
        let resource = try await history.version(number, kind: kind, id: id, under: context.requirePlan())
        return try ResourceAnswer(request: request, base: context.base).response(resource, asked: id)
    }
}
