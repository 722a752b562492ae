import FHIRR4
import Gateway
import Hummingbird
import JSONTree

/// Answers `$meta` of a resource or of a type, and `$meta-add` and `$meta-delete` of a resource: its labels.
///
/// 200 with Parameters that hold a Meta. A change of labels is a version like any other change; versions that are past
/// keep the labels that they had. 403 if the change is about security labels and the caller may not set them, 400 if a
/// type has too many resources to look at.
///
/// Source: <https://hl7.org/fhir/R4/resource-operations.html>
struct MetaOperations: Sendable {
    let find: Find
    let tally: TallyLabels
    let write: WriteResources

    /// The labels of one resource.
    func answer(_: Request, _ context: DoorContext) async throws -> Response {
        let (kind, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        let found = try await find.current(kind: kind, id: id, under: context.requirePlan())
        return Self.response(found.json)
    }

    /// All labels that the resources of a type have, as far as the caller may see them.
    func answerType(_: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        let kind = try context.parameters.require("type")
        guard R4Schema.shared.hasKind(kind) else { throw Refusal(.notFound, "R4 has no resource of this type.") }
        return Self.response(try await tally(kind, under: plan)) { _ in }
    }

    func add(_ request: Request, _ context: DoorContext) async throws -> Response {
        try await change(.metaAdd, request, context)
    }

    func delete(_ request: Request, _ context: DoorContext) async throws -> Response {
        try await change(.metaDelete, request, context)
    }

    private func change(_ format: PatchFormat, _ request: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        let kind = try context.parameters.require("type")
        var act = WriteAct(.patch(format), kind, id: try context.parameters.require("id"))
        act.ifMatch = try WriteConditions.version(request.headers[.ifMatch])
        let body = try await ResourceBody(resource: request)
        act.body = body.json
        act.sent = body.sent ?? SentBody(mediaType: "application/fhir+json", bytes: body.json)
        let outcome = try await write([act], base: context.base, under: plan)[0]
        guard let resource = outcome.resource else { return Response(status: .noContent) }
        return Self.response(resource.json)
    }

    /// With the version and the time that the resource has.
    private static func response(_ resource: [UInt8]) -> Response {
        guard let meta = (try? JSONTree(resource).root)?["meta"] else { return response(LabelTally()) { _ in } }
        return response(nil) { $0.raw(meta.bytes) }
    }

    private static func response(_ tally: LabelTally?, _ write: @escaping (inout JSONWriter) -> Void) -> Response {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Parameters")
            json.member("parameter", ["return"]) { name, json in
                json.object { json in
                    json.member("name", name)
                    json.member("valueMeta") { json in
                        if let tally { tally.write(to: &json) } else { write(&json) }
                    }
                }
            }
        }
        return Response(fhir: json.bytes)
    }
}
