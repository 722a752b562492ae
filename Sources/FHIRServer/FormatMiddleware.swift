import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// Spells the resource of an answer as XML for clients that want it so, OperationOutcomes included.
struct FormatMiddleware: RouterMiddleware {
    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard response.headers[.contentType]?.hasPrefix("application/fhir+json") == true else { return response }
        response.headers[.vary] = "Accept"
        guard FHIRFormat(request) == .xml else { return response }
        let body = BodyCopy()
        try await response.body.write(body)
        // Beyond the limits of one document, or a resource that says no kind.
        guard let tree = try? JSONTree(body.bytes), let xml = R4XMLWriter.write(tree.root) else {
            return Refusal(.unsupported, "This answer can be given as JSON only.").response
        }
        response.headers[.contentType] = "application/fhir+xml; charset=utf-8"
        response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: xml.bytes))
        return response
    }
}
