import Gateway
import Hummingbird

/// Answers `PATCH /{type}/{id}` and `PATCH /{type}?…`: changes to a resource, as JSON Patch or FHIRPath Patch.
///
/// 200; 422 if a change does not fit the resource as it is, or leaves one that R4 does not allow.
///
/// Source: <https://hl7.org/fhir/R4/http.html#patch>
struct Patch: Sendable {
    let write: WriteResources

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        var act = try Update.target(.patch(ResourceBody.patchFormat(request)), request, context)
        let body = try await ResourceBody(patch: request)
        (act.body, act.sent) = (body.json, body.sent)
        let outcome = try await write([act], base: context.base, under: plan)[0]
        return WriteAnswer(outcome: outcome, base: context.base).response(WriteAnswer.wish(request) ?? .representation)
    }
}
