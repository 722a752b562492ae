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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            event.write(into: &$0)
            $0.member("destination", destination)
            $0.member("sender", sender)
            $0.member("enterer", enterer)
            $0.member("author", author)
            $0.member("source", source)
            $0.member("responsible", responsible)
            $0.member("reason", reason)
            $0.member("response", response)
            $0.member("focus", focus)
            $0.member("definition", definition)
        }
    }
}
