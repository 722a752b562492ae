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
            guard let token = try request.bearerToken else {
                throw Refusal(
                    .unauthenticated,
                    "Who you are is not known. Send an access token as Authorization: Bearer."
                )
            }
            context.plan = try await admit(token, at: .now)
        }
        return try await next(request, context)
    }
}
