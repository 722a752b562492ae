import Gateway
import HTTPTypes
import Hummingbird

/// Answers `GET /brands.json`: who runs this server and where, for whoever gathers addresses; public, for any origin.
///
/// 200, or 304 for who has it.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.2/brands.html>
struct Brands: Sendable {
    private let json: [UInt8]
    private let tag: String

    init(_ brands: UserAccessBrands) { (json, tag) = (brands.json, "W/\"\(brands.tag)\"") }

    func answer(_ request: Request, _: DoorContext) -> Response {
        var headers: HTTPFields = [.eTag: tag, .cacheControl: "public, max-age=3600"]
        // Weak and strong spellings are the same here; RFC 9110, 13.1.2.
        let held = request.headers[.ifNoneMatch]?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
        let own = tag.dropFirst(2)
        guard !held.contains(where: { $0 == "*" || $0 == tag || $0 == own }) else {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = "application/fhir+json"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
    }
}
