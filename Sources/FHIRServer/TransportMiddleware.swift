import HTTPTypes
import Hummingbird

/// Tells browsers that this server is reached by TLS alone, wherever it is.
///
/// Source: RFC 6797, <https://www.rfc-editor.org/rfc/rfc6797>
struct TransportMiddleware: RouterMiddleware {
    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if let name = HTTPField.Name("Strict-Transport-Security") { response.headers[name] = "max-age=31536000" }
        return response
    }
}
