import Gateway
import HTTPTypes
import Hummingbird
import JSONTree
import RecordStore

/// Answers `GET` and `POST` of `/$export`, `/Patient/$export` and `/Group/{id}/$export`: an export is begun.
///
/// 202 with the address of its status as `Content-Location`; 400 without `Prefer: respond-async` or for a parameter that
/// is not served; 403, 404; 429 while the client has too many under way.
///
/// Source: <https://hl7.org/fhir/uv/bulkdata/STU2/export.html#bulk-data-kick-off-request>
struct ExportKickOff: Sendable {
    private static let bodyLimit = 64 * 1024

    let start: StartExport
    let address: ServerAddress

    func answerSystem(_ request: Request, _ context: DoorContext) async throws -> Response {
        try await answer(request, context, .system)
    }

    func answerType(_ request: Request, _ context: DoorContext) async throws -> Response {
        guard try context.parameters.require("type") == "Patient" else { throw Self.elsewhere }
        return try await answer(request, context, .patients)
    }

    func answerInstance(_ request: Request, _ context: DoorContext) async throws -> Response {
        guard try context.parameters.require("type") == "Group" else { throw Self.elsewhere }
        return try await answer(request, context, .group(context.parameters.require("id")))
    }

    private static let elsewhere = Refusal(.notFound, "$export is served for the system, for Patient and for a Group.")

    private func answer(
        _ request: Request,
        _ context: DoorContext,
        _ level: ExportRequest.Level
    ) async throws -> Response {
        let plan = try context.requirePlan()
        // A HEAD changes nothing; here there is nothing to be told without beginning something.
        guard request.method != .head else { throw Refusal(.incorrect, "An export is begun by GET or POST.") }
        guard request.headers[.prefer]?.contains("respond-async") == true else {
            throw Refusal(.incorrect, "An export takes a while: send Prefer: respond-async.")
        }
        var items = FormText.items(request.uri.query ?? "")
        if request.method == .post { items += try await Self.parameters(request) }
        let query = request.uri.query.map { "?\($0)" } ?? ""
        let asked = try ExportRequest(
            level,
            items,
            isLenient: Search.isLenient(request),
            address: address.base + request.uri.path + query
        )
        do throws(Refusal) {
            let job = try await start(asked, under: plan, at: .now)
            return Response(
                status: .accepted,
                headers: [.contentLocation: address.export(job.id), .cacheControl: "no-store"]
            )
        } catch {
            guard error.kind == .busy else { throw error }
            return error.response(retryAfter: 60)
        }
    }

    /// The parts of a Parameters resource, each with the spelling of its value.
    private static func parameters(_ request: Request) async throws -> [(name: String, value: String)] {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }
        guard type == "application/fhir+json" || type == "application/json" else {
            throw Refusal(.unreadable, "The parameters of an export are sent as application/fhir+json.")
        }
        guard let body = try? await request.body.collect(upTo: bodyLimit),
            let root = try? JSONTree(Array(body.readableBytesView)).root,
            root["resourceType"]?.string == "Parameters"
        else { throw Refusal(.incorrect, "The body is a Parameters resource of at most 64 KiB.") }
        return try root["parameter"]?.elements.map { parameter in
            let value = parameter.members.first { $0.name.hasPrefix("value") }?.value
            guard let name = parameter["name"]?.string, let value else {
                throw Refusal(.incorrect, "Each parameter of an export has a name and a value.")
            }
            return (name, value.string ?? String(decoding: value.bytes, as: UTF8.self))
        } ?? []
    }
}

extension Refusal {
    /// With the seconds after which it makes sense to ask again.
    func response(retryAfter seconds: Int64) -> Response {
        var response = response
        response.headers[.retryAfter] = String(seconds)
        return response
    }
}
