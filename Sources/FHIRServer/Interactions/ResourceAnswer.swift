import FHIRR4
import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// Answers with one resource, whole or in part, or says that the caller has it already.
///
/// Source: <https://hl7.org/fhir/R4/http.html#cread>
struct ResourceAnswer {
    let request: Request
    let base: String

    /// - Parameters:
    ///   - resource: What is there.
    ///   - id: The id that was asked for.
    /// - Returns: 200 with the resource, or 304.
    /// - Throws: ``Refusal`` if `_summary` or `_elements` makes no sense.
    func response(_ resource: StampedResource, asked id: String) throws(Refusal) -> Response {
        var headers = HTTPFields()
        headers[.eTag] = "W/\"\(resource.version)\""
        headers[.lastModified] = HTTPDate.spell(resource.updatedAt)
        // An older id leads here: the record now belongs to the person, or the entry, of this id.
        if resource.id != id { headers[.contentLocation] = "/fhir/\(resource.kind)/\(resource.id)" }
        let shape = try shape(resource.kind)
        guard !isHeld(resource) else { return Response(status: .notModified, headers: headers) }
        return Response(fhir: ResourceSubset(shape).json(resource), headers: headers)
    }

    private func shape(_ kind: String) throws(Refusal) -> SearchRequest {
        let items = FormText.items(request.uri.query ?? "").filter { ["_summary", "_elements"].contains($0.name) }
        let asked = try Search.request(kind, items, request, base: base, isLenient: false)
        guard asked.summary != .count else { throw Refusal(.incorrect, "_summary=count counts what a search finds.") }
        return asked
    }

    /// The tag decides, then the time; RFC 9110, section 13.2.2.
    private func isHeld(_ resource: StampedResource) -> Bool {
        if let tags = request.headers[.ifNoneMatch] {
            return tags.split(separator: ",").contains { tag in
                let tag = tag.filter { $0 != " " }
                return tag == "*" || tag == "W/\"\(resource.version)\"" || tag == "\"\(resource.version)\""
            }
        }
        guard let since = request.headers[.ifModifiedSince].flatMap(HTTPDate.seconds) else { return false }
        return resource.updatedAt.milliseconds / 1000 <= since
    }
}
