package import JSONTree

/// What a message is about, and its way from sender to receiver.
///
/// Source: <https://hl7.org/fhir/R4/messageheader.html>
package struct MessageHeader: FHIRResource {
    package static let kind = "MessageHeader"

    package var frame: ResourceFrame
    package var event: Event
    package var destination: [Destination] = []
    package var sender: Reference?
    package var enterer: Reference?
    package var author: Reference?
    package var source: Source
    package var responsible: Reference?
    package var reason: CodeableConcept?
    package var response: Response?
    package var focus: [Reference] = []
    package var definition: String?
}

extension MessageHeader {
    package init(id: String? = nil, event: Event, source: Source) {
        self.init(frame: ResourceFrame(id: id), event: event, source: source)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        event = Event(json) ?? .uri("")
        destination = json.list("destination")
        sender = json.element("sender")
        enterer = json.element("enterer")
        author = json.element("author")
        source = json.element("source") ?? Source(endpoint: "")
        responsible = json.element("responsible")
        reason = json.element("reason")
        response = json.element("response")
        focus = json.list("focus")
        definition = json.text("definition")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        event.write(into: &json)
        json.member("destination", destination)
        json.member("sender", sender)
        json.member("enterer", enterer)
        json.member("author", author)
        json.member("source", source)
        json.member("responsible", responsible)
        json.member("reason", reason)
        json.member("response", response)
        json.member("focus", focus)
        json.member("definition", definition)
        json.endObject()
    }
}
