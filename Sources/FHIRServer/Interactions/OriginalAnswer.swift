import Foundation
import Gateway
import HTTPTypes
import Hummingbird
import JSONTree

/// Answers `GET /Binary/{sha256}`: a delivery byte for byte, under its own media type.
///
/// Whoever asks for a FHIR type gets the resource, with the same bytes in Base64. The bytes are what somebody sent: no
/// browser is to show them as a page of ours.
///
/// Source: <https://hl7.org/fhir/R4/binary.html#rest>
struct OriginalAnswer: Sendable {
    let open: OpenOriginal

    func response(_ request: Request, _ name: OriginalName, _ id: String, _ plan: AccessPlan) async throws -> Response {
        let found = try await open(name, under: plan)
        guard !Self.wantsResource(request) else { return Response(fhir: Self.resource(found, id)) }
        var headers: HTTPFields = [.contentType: found.type, .eTag: "\"\(id)\""]
        headers[.contentDisposition] = "attachment; filename=\"original-\(id.prefix(12)).\(found.ending)\""
        headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
        headers[.xContentTypeOptions] = "nosniff"
        headers[.cacheControl] = "private, no-store"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: found.bytes)))
    }

    private static func wantsResource(_ request: Request) -> Bool {
        let asked = request.uri.queryParameters.get("_format") ?? request.headers[.accept] ?? ""
        return ["json", "xml"].contains(asked)
            || ["application/fhir+json", "application/fhir+xml"].contains { asked.lowercased().contains($0) }
    }

    private static func resource(_ original: ReceivedOriginal, _ id: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Binary")
            json.member("id", id)
            json.member("contentType", original.type)
            json.member("data", Data(original.bytes).base64EncodedString())
        }
        return json.bytes
    }
}
