import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers what is asked of `/Subscription`: made by POST, changed by PUT, ended by DELETE, read and searched; each
/// caller has their own and sees no others.
///
/// 201 with `Location` and `ETag`, and the status `requested` until the endpoint has answered; 422 for a topic, filter,
/// channel or endpoint that is not served, with a sentence that says which; 429 if there are too many.
///
/// Source: <https://hl7.org/fhir/R4/subscription.html>
struct SubscriptionDoor: Sendable {
    let manage: ManageSubscriptions

    func create(_ request: Request, _ context: DoorContext) async throws -> Response {
        guard request.headers[.ifNoneExist] == nil else {
            throw Refusal(.unmet, "A subscription is made without a condition. Leave out If-None-Exist.")
        }
        let plan = try context.requirePlan()
        let made = try await manage.create(try await ResourceBody(resource: request).json, under: plan, at: .now)
        return answer(made, .created, request, context)
    }

    func update(_ request: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        let changed = try await manage.update(
            try context.parameters.require("id"),
            try await ResourceBody(resource: request).json,
            ifMatch: WriteConditions.version(request.headers[.ifMatch]),
            under: plan,
            at: .now
        )
        return answer(changed, .ok, request, context)
    }

    func delete(_ request: Request, _ context: DoorContext) async throws -> Response {
        let version = try WriteConditions.version(request.headers[.ifMatch])
        let plan = try context.requirePlan()
        try await manage.delete(context.parameters.require("id"), ifMatch: version, under: plan)
        return Response(status: .noContent)
    }

    func read(_ request: Request, _ context: DoorContext) async throws -> Response {
        let id = try context.parameters.require("id")
        let resource = try await manage.read(id, under: context.requirePlan())
        return try ResourceAnswer(request: request, base: context.base).response(resource, asked: id)
    }

    func search(_ request: Request, _ context: DoorContext) async throws -> Response {
        try await search(FormText.items(request.uri.query ?? ""), request, context)
    }

    func searchByForm(_ request: Request, _ context: DoorContext) async throws -> Response {
        let body = try await request.body.collect(upTo: 64 * 1024)
        let items = FormText.items(request.uri.query ?? "") + FormText.items(String(buffer: body))
        return try await search(items, request, context)
    }

    func refuseVersions(_: Request, _: DoorContext) throws -> Response {
        throw Refusal(.notAllowed, "Of a Subscription no versions are kept. Read it as it is now.")
    }

    func refusePatch(_: Request, _: DoorContext) throws -> Response {
        throw Refusal(.notAllowed, "A Subscription is not patched. Put it as it is to be.")
    }

    private func search(
        _ items: [(name: String, value: String)],
        _ request: Request,
        _ context: DoorContext
    ) async throws -> Response {
        let asked = try Search.request("Subscription", items, request, base: context.base)
        let page = items.first { $0.name == "_page" }?.value
        let found = try await manage.search(asked, page: page, under: context.requirePlan())
        let used = items.filter { !asked.ignored.contains($0.name) && $0.name != "_page" }
        let bundle = SearchBundle(path: "Subscription", request: asked, items: used, base: context.base)
        return Response(fhir: bundle.json(found))
    }

    private func answer(
        _ resource: StampedResource,
        _ status: HTTPResponse.Status,
        _ request: Request,
        _ context: DoorContext
    ) -> Response {
        var headers: HTTPFields = [.eTag: "W/\"\(resource.version)\""]
        if status == .created { headers[.location] = "\(context.base)/Subscription/\(resource.id)" }
        headers[.lastModified] = HTTPDate.spell(resource.updatedAt)
        guard WriteAnswer.wish(request) != .minimal else { return Response(status: status, headers: headers) }
        return Response(status, fhir: resource.json, headers: headers)
    }
}
