import Gateway
import HTTPTypes
import Hummingbird

/// Lets pages of other origins read what is public, and pages of registered apps all that their tokens open; never with
/// cookies (P06).
///
/// Source: <https://fetch.spec.whatwg.org/#http-cors-protocol>
struct CORSMiddleware: RouterMiddleware {
    private static let methods = "GET, HEAD, POST, PUT, PATCH, DELETE"
    private static let accepted = "Authorization, Content-Type, Accept, Prefer, If-Match, If-None-Match, If-None-Exist"
    private static let exposed = "ETag, Location, Content-Location, Last-Modified, WWW-Authenticate"

    /// What everybody may read, besides discovery.
    private static let publicPaths: Set<String> = ["/brands.json", "/fhir/openapi.json"]

    let origins: AppOrigins

    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        guard let origin = request.headers[.origin] else { return try await next(request, context) }
        let isPublic =
            request.uri.path.contains("/.well-known/") || request.uri.path.hasSuffix("/metadata")
            || Self.publicPaths.contains(request.uri.path)
        // Nothing that reads cookies is ever shared.
        let isBearer = request.uri.path.hasPrefix("/fhir") || request.uri.path == "/auth/token"
        let isKnown = isBearer ? await origins.has(origin) : false
        let allowed: String? = isPublic ? "*" : isKnown ? origin : nil
        let isPreflight = request.method == .options && request.headers[.accessControlRequestMethod] != nil
        var response = isPreflight ? Response(status: .noContent) : try await next(request, context)
        response.headers[.vary] = [response.headers[.vary], "Origin"].compactMap { $0 }.joined(separator: ", ")
        guard let allowed else { return response }
        response.headers[.accessControlAllowOrigin] = allowed
        response.headers[.accessControlExposeHeaders] = Self.exposed
        if isPreflight {
            response.headers[.accessControlAllowMethods] = Self.methods
            response.headers[.accessControlAllowHeaders] = Self.accepted
            response.headers[.accessControlMaxAge] = "600"
        }
        return response
    }
}
