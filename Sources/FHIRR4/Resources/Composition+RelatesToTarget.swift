import JSONTree

extension Composition.RelatesTo {
    /// The other document.
    ///
    /// Source: <https://hl7.org/fhir/R4/composition-definitions.html#Composition.relatesTo.target_x_>
    package enum Target: Sendable, Hashable {
        case identifier(Identifier)
        case reference(Reference)

        init?(_ json: JSONNode) {
            if let value: Identifier = json.element("targetIdentifier") {
                self = .identifier(value)
            } else if let value: Reference = json.element("targetReference") {
                self = .reference(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .identifier(let value): json.member("targetIdentifier", value)
            case .reference(let value): json.member("targetReference", value)
            }
        }
    }
}
