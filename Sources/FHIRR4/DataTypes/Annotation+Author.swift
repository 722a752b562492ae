import JSONTree

extension Annotation {
    /// Who wrote the remark.
    ///
    /// Source: <https://hl7.org/fhir/R4/datatypes-definitions.html#Annotation.author_x_>
    package enum Author: Sendable, Hashable {
        case reference(Reference)
        case string(String)

        init?(_ json: JSONNode) {
            if let value: Reference = json.element("authorReference") {
                self = .reference(value)
            } else if let value = json.text("authorString") {
                self = .string(value)
            } else {
                return nil
            }
        }

        func write(into json: inout JSONWriter) {
            switch self {
            case .reference(let value): json.member("authorReference", value)
            case .string(let value): json.member("authorString", value)
            }
        }
    }
}
