import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers `GET /bulk/{job}`: how far an export is, or its manifest; and `DELETE`, which ends it.
///
/// 202 with `X-Progress` and `Retry-After` while it is under way, 429 when asked too often, 200 with `Expires` and the
/// manifest, 500 if it failed; 404 if it is not the caller's.
///
/// Source: <https://hl7.org/fhir/uv/bulkdata/STU2/export.html#bulk-data-status-request>
struct ExportStatus: Sendable {
    let follow: FollowExport
    let address: ServerAddress
    /// Whether files are given for a token only.
    let requiresToken: Bool

    func answer(_: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        switch try await follow.standing(context.parameters.require("job"), under: plan, at: .now) {
        case .underWay(let job, let patience):
            var headers: HTTPFields = [.retryAfter: String(patience), .cacheControl: "no-store"]
            headers[.progress] = job.progress
            return Response(status: .accepted, headers: headers)
        case .tooEarly(let patience):
            return Refusal(.busy, "You ask too often. Wait as long as Retry-After says.").response(retryAfter: patience)
        case .done(let job):
            let manifest = ExportManifest(job: job, address: address, requiresToken: requiresToken)
            var headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
            headers[.expires] = job.expires.map(HTTPDate.spell)
            return Response(
                status: .ok,
                headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: manifest.json))
            )
        }
    }

    func cancel(_: Request, _ context: DoorContext) async throws -> Response {
        let plan = try context.requirePlan()
        try await follow.cancel(context.parameters.require("job"), under: plan, at: .now)
        return Response(status: .accepted, headers: [.cacheControl: "no-store"])
    }
}

extension HTTPField.Name {
    /// How far what was asked for is, in words.
    fileprivate static var progress: HTTPField.Name { HTTPField.Name("X-Progress") ?? .retryAfter }
}
