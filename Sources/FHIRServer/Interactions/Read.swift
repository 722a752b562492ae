import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers `GET /{type}/{id}`: one resource as it stands now.
///
/// 200 with `ETag` and `Last-Modified`, and with `Content-Location` if the id has given way to another; 304 if the caller holds this version; 404 if there is none.
///
/// Source: <https://hl7.org/fhir/R4/http.html#read>
struct Read: Sendable {
    let find: Find

    func answer(_ request: Request, _ context: DoorContext) async throws -> Response {
        let (kind, id) = try (context.parameters.require("type"), context.parameters.require("id"))
        let resource = try await find.current(kind: kind, id: id)
        let tag = "W/\"\(resource.version)\""
        guard request.headers[.ifNoneMatch] != tag else { return Response(status: .notModified, headers: [.eTag: tag]) }
        var headers = HTTPFields()
        headers[.eTag] = tag
        headers[.lastModified] = HTTPDate.spell(resource.updatedAt)
        // An older id leads here: the record now belongs to the person, or the entry, of this id.
        if resource.id != id { headers[.contentLocation] = "/fhir/\(kind)/\(resource.id)" }
        return Response(fhir: resource.json, headers: headers)
    }
}
