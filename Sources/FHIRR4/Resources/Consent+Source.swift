import JSONTree

extension Consent {
    /// The signed paper.
    ///
    /// Source: <https://hl7.org/fhir/R4/consent-definitions.html#Consent.source_x_>
    package enum Source: Sendable, Hashable {
        case attachment(Attachment)
        case reference(Reference)

        init?(_ json: JSONNode) {
            if let value: Attachment = json.element("sourceAttachment") {
                self = .attachment(value)
            } else if let value: Reference = json.element("sourceReference") {
                self = .reference(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .attachment(let value): json.member("sourceAttachment", value)
            case .reference(let value): json.member("sourceReference", value)
            }
        }
    }
}
