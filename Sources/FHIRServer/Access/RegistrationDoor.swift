import Gateway
import HTTPTypes
import Hummingbird
import JSONTree
import RecordStore

/// Answers `POST /auth/register`: an app says what it is, and is told what it is called here.
///
/// 201; 400 with the reason; 413 for more than 64 KiB, 415 for what is not JSON, 429 if there were too many lately.
///
/// Source: RFC 7591, 3, <https://www.rfc-editor.org/rfc/rfc7591#section-3>
struct RegistrationDoor: Sendable {
    private static let bodyLimit = 64 * 1024

    let register: RegisterClient

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        guard request.headers[.contentType]?.prefix(while: { $0 != ";" }) == "application/json" else {
            throw Refusal(.unreadable, "Send application/json.")
        }
        guard let body = try? await request.body.collect(upTo: Self.bodyLimit) else {
            throw Refusal(.tooLarge, "A registration is not longer than 64 KiB.")
        }
        do throws(OAuthError) {
            let json = try await register(Array(body.readableBytesView), from: context.origin, at: .now)
            return Response(json: json, status: .created, headers: [.cacheControl: "no-store"])
        } catch { return Self.refusal(error) }
    }

    private static func refusal(_ error: OAuthError) -> Response {
        var json = JSONWriter()
        json.object { json in
            json.member("error", error.code.rawValue)
            json.member("error_description", error.sentence)
        }
        var headers: HTTPFields = [.cacheControl: "no-store"]
        switch error.code {
        case .slowDown:
            headers[.retryAfter] = "3600"
            return Response(json: json.bytes, status: .tooManyRequests, headers: headers)
        case .temporarilyUnavailable: return Response(json: json.bytes, status: .serviceUnavailable, headers: headers)
        default: return Response(json: json.bytes, status: .badRequest, headers: headers)
        }
    }
}
