import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers `POST /intake/{source}`: a hospital hands in a document or a message as it is.
///
/// 200 with the import report once it is durable, for HL7 v2 the acknowledgement unless JSON is asked for; 202 with an
/// address for `Prefer: respond-async`; 422 with the report for what is kept and cannot be read; 401, 403, 409, 413, 415;
/// 503 with `Retry-After` if nothing can be kept now.
struct IntakeDoor: Sendable {
    private static let patience: Int64 = 10

    let services: IntakeServices
    let address: ServerAddress

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let source = try context.parameters.require("source")
        let pass = try await services.admit(request.bearerToken, as: source, at: .now)
        do throws(Refusal) { return try await take(request, pass) } catch {
            guard error.kind == .unavailable || error.kind == .busy else { throw error }
            return error.response(retryAfter: Self.patience)
        }
    }

    /// `GET /intake/{source}/{delivery}`: 202 while it waits, then what would have been answered at once.
    func answerStatus(_ request: Request, _ context: DoorContext) async throws -> Response {
        let source = try context.parameters.require("source")
        let pass = try await services.admit(request.bearerToken, as: source, at: .now)
        let job = try await services.jobs.job(context.parameters.require("delivery"), for: pass)
        switch job.state {
        case .waiting:
            return Response(status: .accepted, headers: [.retryAfter: "1", .cacheControl: "no-store"])
        case .done(_, let answer): return Self.response(answer, request)
        case .failed: throw Refusal(.fault, "The delivery cannot be read here. Tell the operator.")
        }
    }

    private func take(_ request: Request, _ pass: IntakePass) async throws(Refusal) -> Response {
        let isLater = request.headers[.prefer]?.contains("respond-async") == true
        let body: IntakeBody
        do throws(Refusal) { body = try await receive(request, isKept: isLater) } catch {
            try await services.take.refuse(pass, at: .now)
            throw error
        }
        let key = request.headers[.idempotencyKey]
        if let known = try await known(body, key, pass) {
            forget(body)
            return Self.response(known, request)
        }
        if isLater, let file = body.file { return try await begin(file, body, pass) }
        defer { forget(body) }
        let answer = try await services.take(body.content, from: pass, at: .now)
        if let key { await services.keys.keep(answer, under: key, of: pass, at: .now) }
        return Self.response(answer, request)
    }

    private func receive(_ request: Request, isKept: Bool) async throws(Refusal) -> IntakeBody {
        guard let type = IntakeType(request.headers[.contentType]) else {
            throw Refusal(.unreadable, "FHIR, C-CDA, HL7 v2 and zip archives are taken; this Content-Type is not.")
        }
        guard request.headers[.contentEncoding] == nil else {
            throw Refusal(.unreadable, "The body is taken as it is, without a Content-Encoding.")
        }
        let body: IntakeBody
        do {
            let (limit, folder) = (services.take.limit, services.jobs.folder)
            body = try await IntakeBody(request, limit: limit, folder: folder, isKept: isKept)
        } catch { throw error as? Refusal ?? Refusal(.fault, "The body cannot be read.") }
        guard type.agrees(with: body.format) else {
            forget(body)
            throw Refusal(.unreadable, "The body is not what its Content-Type says.")
        }
        return body
    }

    /// What was answered before under the sender's own key.
    private func known(_ body: IntakeBody, _ key: String?, _ pass: IntakePass) async throws(Refusal) -> IntakeAnswer? {
        guard let key else { return nil }
        do throws(Refusal) { return try await services.keys.claim(key, body.content, of: pass, at: .now) } catch {
            forget(body)
            try await services.take.refuse(pass, at: .now)
            throw error
        }
    }

    private func begin(_ file: String, _ body: IntakeBody, _ pass: IntakePass) async throws(Refusal) -> Response {
        do throws(Refusal) {
            let job = try await services.jobs.begin(file, sha256: body.content.sha256, from: pass, at: .now)
            let place = address.delivery(job.id, of: pass.source)
            return Response(status: .accepted, headers: [.contentLocation: place, .cacheControl: "no-store"])
        } catch {
            forget(body)
            throw error
        }
    }

    private func forget(_ body: IntakeBody) { if let file = body.file { services.jobs.folder.remove(file) } }

    private static func response(_ answer: IntakeAnswer, _ request: Request) -> Response {
        let wantsJSON = request.headers[.accept]?.contains("json") == true
        var headers: HTTPFields = [.cacheControl: "no-store"]
        var body = answer.report
        if let acknowledgment = answer.acknowledgment, !wantsJSON {
            headers[.contentType] = "x-application/hl7-v2+er7"
            body = acknowledgment
        } else {
            headers[.contentType] = answer.isList ? "application/x-ndjson" : "application/json"
        }
        return Response(
            status: answer.isReadable ? .ok : .unprocessableContent,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body))
        )
    }
}

extension HTTPField.Name {
    /// Names a request, so that it can be sent again.
    fileprivate static var idempotencyKey: HTTPField.Name { HTTPField.Name("Idempotency-Key") ?? .ifMatch }
}
