import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// Spells the resource of an answer as XML for clients that want it so, OperationOutcomes included; 406 for clients
/// that take neither JSON nor XML.
struct FormatMiddleware: RouterMiddleware {
    func handle(
        _ request: Request,
        context: DoorContext,
        next: (Request, DoorContext) async throws -> Response
    ) async throws -> Response {
        let format = FHIRFormat(request)
        let isOther = ["/fhir/.well-known/", "/fhir/Binary/"].contains { request.uri.path.hasPrefix($0) }
        guard format != nil || isOther || !request.uri.path.hasPrefix("/fhir") else {
            return Refusal(
                .unacceptable,
                "Resources are given as application/fhir+json or application/fhir+xml of FHIR 4.0."
            )
            .response
        }
        var response = try await next(request, context)
        // A file that somebody sent stays as it is, whatever it is called.
        guard response.headers[.contentType]?.hasPrefix("application/fhir+json") == true,
            response.headers[.contentDisposition] == nil
        else { return response }
        response.headers[.vary] = "Accept"
        guard format == .xml else { return response }
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
