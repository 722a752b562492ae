import Gateway
import HTTPTypes
import Hummingbird

/// Answers `PUT /{type}/{id}` and `PUT /{type}?…`: a resource as it is to be from now on.
///
/// 200, or 201 if there was none; 412 if `If-Match` names another version or the condition several resources.
///
/// Source: <https://hl7.org/fhir/R4/http.html#update>
struct Update: Sendable {
    let write: WriteResources

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        var act = try Self.target(WriteAct.Deed.update, request, context)
        act.onlyIfAbsent = request.headers[.ifNoneMatch] == "*"
        let body = try await ResourceBody(resource: request)
        (act.body, act.sent) = (body.json, body.sent)
        let outcome = try await write([act], base: context.base, under: plan)[0]
        return WriteAnswer(outcome: outcome, base: context.base).response(WriteAnswer.wish(request) ?? .representation)
    }

    /// What a request is about: the id of its address, or the conditions behind it.
    static func target(_ deed: WriteAct.Deed, _ request: Request, _ context: DoorContext) throws -> WriteAct {
        var act = WriteAct(deed, try context.parameters.require("type"), id: context.parameters.get("id"))
        act.ifMatch = try WriteConditions.version(request.headers[.ifMatch])
        guard act.id == nil else { return act }
        let items = FormText.items(request.uri.query ?? "").filter { $0.name != "_format" }
        act.criteria = try WriteConditions.criteria(FormText.spell(items), act.kind, base: context.base)
        return act
    }
}
