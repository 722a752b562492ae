import Gateway
import HTTPTypes
import Hummingbird
import Logging

/// Turns what a use case refuses, and what the router refuses, into an OperationOutcome.
struct RefusalMiddleware: RouterMiddleware {
    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch let refusal as Refusal {
            return refusal.response
        } catch let error as HTTPError where error.status == .notFound {
            return Refusal(.notFound, "There is nothing at this address. GET /fhir/metadata lists what is served.")
                .response
        } catch let error as HTTPError where error.status.code < 500 {
            return Refusal(.incorrect, "The request cannot be understood.").response
        } catch {
            context.logger.error("request failed", metadata: ["kind": "\(type(of: error))"])
            return Refusal(.fault, "Something went wrong here. Try again; if it stays, tell the operator.").response
        }
    }
}
