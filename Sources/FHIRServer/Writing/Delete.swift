import Gateway
import Hummingbird

/// Answers `DELETE /{type}/{id}` and `DELETE /{type}?…`: a resource is no more; its versions stay.
///
/// 204, also if there is none; 409 if a hospital states it; 412 if the condition names several.
///
/// Source: <https://hl7.org/fhir/R4/http.html#delete>
struct Delete: Sendable {
    let write: WriteResources

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let act = try Update.target(.delete, request, context)
        let outcome = try await write([act], base: context.base, under: context.requirePlan())[0]
        return WriteAnswer(outcome: outcome, base: context.base).response(WriteAnswer.wish(request) ?? .minimal)
    }
}
