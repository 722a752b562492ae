package import JSONTree

/// A resource for what R4 has no kind for.
///
/// Source: <https://hl7.org/fhir/R4/basic.html>
package struct Basic: FHIRResource {
    package static let kind = "Basic"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var code: CodeableConcept
    /// Whom it is about.
    package var subject: Reference?
    package var created: Primitive?
    package var author: Reference?
}

extension Basic {
    package init(id: String? = nil, code: CodeableConcept) { self.init(frame: ResourceFrame(id: id), code: code) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        code = json.element("code") ?? CodeableConcept()
        subject = json.element("subject")
        created = json.primitive("created")
        author = json.element("author")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("code", code)
        json.member("subject", subject)
        json.member("created", created)
        json.member("author", author)
        json.endObject()
    }
}
