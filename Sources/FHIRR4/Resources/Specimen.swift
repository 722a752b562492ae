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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("accessionIdentifier", accessionIdentifier)
            $0.member("status", status)
            $0.member("type", type)
            $0.member("subject", subject)
            $0.member("receivedTime", receivedTime)
            $0.member("parent", parent)
            $0.member("request", request)
            $0.member("collection", collection)
            $0.member("processing", processing)
            $0.member("container", container)
            $0.member("condition", condition)
            $0.member("note", note)
        }
    }
}
