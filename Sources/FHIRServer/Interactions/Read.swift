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
    let audit: SearchAudit
    let originals: OriginalAnswer

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let (kind, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        let plan = try context.requirePlan()
        if kind == "Binary", let name = OriginalName(id) {
            return try await originals.response(request, name, id, plan)
        }
        // Acts of our own journal have numbers.
        let number = kind == "AuditEvent" ? Int64(id) : nil
        let resource =
            if let number { try await audit.act(number, under: plan) } else {
                try await find.current(kind: kind, id: id, under: plan)
            }
        return try ResourceAnswer(request: request, base: context.base).response(resource, asked: id)
    }
}
