import Findings
import JSONTree

extension R4Validator {
    /// Checks the kind and the spelling of one primitive value.
    @inline(__always) mutating func primitive(
        _ token: JSONToken,
        _ format: R4Format,
        _ definition: R4Element,
        _ element: Int,
        at index: Int
    ) {
        if let trouble = trouble(token, format, definition, element) { note(trouble, at: index) }
        if element == schema.referenceText {
            report.links.append(R4Link(token: index, kind: .reference))
        } else if element == schema.attachmentURL {
            report.links.append(R4Link(token: index, kind: .attachment))
        }
    }

    @inline(__always) private func trouble(
        _ token: JSONToken,
        _ format: R4Format,
        _ definition: R4Element,
        _ element: Int
    ) -> Finding.Code? {
        switch format {
        case .boolean: return token.kind == .true || token.kind == .false ? nil : .fhirTypeWrong
        case .decimal: return token.kind == .number ? nil : .fhirTypeWrong
        case .integer, .positiveInt, .unsignedInt:
            guard token.kind == .number else { return .fhirTypeWrong }
            return format.matches(number: bytes.span.extracting(token.range)) ? nil : .fhirFormatInvalid
        default:
            guard token.kind == .string else { return .fhirTypeWrong }
            guard token.isEscaped else {
                return trouble(bytes.span.extracting(token.content), format, definition, element)
            }
            return trouble(JSONText.unescape(bytes[token.content]).span, format, definition, element)
        }
    }

    @inline(__always) private func trouble(
        _ text: Span<UInt8>,
        _ format: R4Format,
        _ definition: R4Element,
        _ element: Int
    ) -> Finding.Code? {
        guard format.matches(text) else { return .fhirFormatInvalid }
        if definition.codes > 0, !schema.codes.contains(text, in: definition.codes) { return .fhirCodeNotInValueSet }
        if element == schema.referenceText, leadsAstray(text) { return .fhirReferenceTarget }
        return nil
    }

    /// Whether a reference leads to a kind that the element does not allow; what is no `Kind/id` is not judged.
    private func leadsAstray(_ text: Span<UInt8>) -> Bool {
        guard let element = frames.last?.element, element >= 0 else { return false }
        let definition = schema.elements[element]
        guard definition.targets > 0, let name = R4ReferenceText.kind(text) else { return false }
        guard let kind = schema.kind(named: name) else { return false }
        return !schema.allows(definition, kind: kind)
    }
}
