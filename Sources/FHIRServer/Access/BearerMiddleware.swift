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
    let limit: RequestLimit

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
            guard let token = try request.bearerToken else {
                throw Refusal(
                    .unauthenticated,
                    "Who you are is not known. Send an access token as Authorization: Bearer."
                )
            }
            let plan = try await admit(token, at: .now)
            // Of one app each of its users has a share, so that nobody can take the others'.
            if plan.client != nil, let seconds = limit.wait(plan.owner, at: .now) { return Self.busy(seconds) }
            context.plan = plan
        }
        return try await next(request, context)
    }

    private static func busy(_ seconds: Int) -> Response {
        let refusal = Refusal(.busy, "This client asks too often. Go on after the seconds that Retry-After says.")
        return refusal.response(retryAfter: Int64(seconds))
    }
}
