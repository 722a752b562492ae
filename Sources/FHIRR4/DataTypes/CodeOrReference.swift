import JSONTree

/// Something named by a code or by a resource of its own: `medication[x]`, `item[x]`, `product[x]` and the like.
///
/// Source: <https://hl7.org/fhir/R4/formats.html#choice>
package enum CodeOrReference: Sendable, Hashable {
    case concept(CodeableConcept)
    case reference(Reference)

    init?(_ json: JSONNode, _ concept: StaticString, _ reference: StaticString) {
        if let value: CodeableConcept = json.element(concept) {
            self = .concept(value)
        } else if let value: Reference = json.element(reference) {
            self = .reference(value)
        } else {
            return nil
        }
    }

    func write(into json: inout JSONWriter, _ concept: StaticString, _ reference: StaticString) {
        switch self {
        case .concept(let value): json.member(concept, value)
        case .reference(let value): json.member(reference, value)
        }
    }
}
