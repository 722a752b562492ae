package import JSONTree

/// A sample taken for examination.
///
/// Source: <https://hl7.org/fhir/R4/specimen.html>
package struct Specimen: FHIRResource {
    package static let kind = "Specimen"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var accessionIdentifier: Identifier?
    /// `available`, `unavailable`, `unsatisfactory` or `entered-in-error`.
    package var status: Primitive?
    package var type: CodeableConcept?
    /// Whom it is about.
    package var subject: Reference?
    package var receivedTime: Primitive?
    package var parent: [Reference] = []
    package var request: [Reference] = []
    package var collection: Collection?
    package var processing: [Processing] = []
    package var container: [Container] = []
    package var condition: [CodeableConcept] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
}

extension Specimen {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        accessionIdentifier = json.element("accessionIdentifier")
        status = json.primitive("status")
        type = json.element("type")
        subject = json.element("subject")
        receivedTime = json.primitive("receivedTime")
        parent = json.list("parent")
        request = json.list("request")
        collection = json.element("collection")
        processing = json.list("processing")
        container = json.list("container")
        condition = json.list("condition")
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("accessionIdentifier", accessionIdentifier)
        json.member("status", status)
        json.member("type", type)
        json.member("subject", subject)
        json.member("receivedTime", receivedTime)
        json.member("parent", parent)
        json.member("request", request)
        json.member("collection", collection)
        json.member("processing", processing)
        json.member("container", container)
        json.member("condition", condition)
        json.member("note", note)
        json.endObject()
    }
}
