import JSONTree

extension MessageHeader {
    /// What happened that the message tells of.
    ///
    /// Source: <https://hl7.org/fhir/R4/messageheader-definitions.html#MessageHeader.event_x_>
    package enum Event: Sendable, Hashable {
        case coding(Coding)
        case uri(String)

        init?(_ json: JSONNode) {
            if let value: Coding = json.element("eventCoding") {
                self = .coding(value)
            } else if let value = json.text("eventUri") {
                self = .uri(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .coding(let value): json.member("eventCoding", value)
            case .uri(let value): json.member("eventUri", value)
            }
        }
    }
}
