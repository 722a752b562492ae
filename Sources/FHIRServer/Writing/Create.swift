import Gateway
import Hummingbird

/// Answers `POST /{type}`: a new resource under an id that the server gives.
///
/// 201 with `Location` and `ETag`; with `If-None-Exist` 200 if there is one already, 412 if there are several; 422 if R4
/// does not allow what the resource says.
///
/// Source: <https://hl7.org/fhir/R4/http.html#create>
struct Create: Sendable {
    let write: WriteResources

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        var act = WriteAct(.create, try context.parameters.require("type"))
        if let text = request.headers[.ifNoneExist] {
            act.criteria = try WriteConditions.criteria(text, act.kind, base: context.base)
        }
        let body = try await ResourceBody(resource: request)
        (act.body, act.sent) = (body.json, body.sent)
        let outcome = try await write([act], base: context.base, under: plan)[0]
        return WriteAnswer(outcome: outcome, base: context.base).response(WriteAnswer.wish(request) ?? .representation)
    }
}
