import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Finds out what a caller may, before anything of the request's body is read (H01).
///
/// It stands before everything that is not public; without a token that counts nothing goes on.
struct BearerMiddleware: RouterMiddleware {
    let entrance: Entrance
    let address: ServerAddress

    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.base = address.fhir
        switch entrance {
        case .open: context.plan = .operatorOnly
        case .guarded(let admit):
            guard let text = request.headers[.authorization] else {
                throw Refusal(
                    .unauthenticated,
                    "Who you are is not known. Send an access token as Authorization: Bearer."
                )
            }
            guard request.headers[values: .authorization].count == 1, let token = Self.token(text) else {
                throw Refusal(.unauthenticated, "Authorization is Bearer and one access token.")
            }
            context.plan = try await admit(token, at: .now)
        }
        return try await next(request, context)
    }

    /// The scheme's case makes no difference (RFC 9110, 11.1).
    private static func token(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1])
    }
}
