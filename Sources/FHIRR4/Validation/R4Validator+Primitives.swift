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
            if tape.text(token)[0] == 0x23, leadsNowhere(token) { note(.fhirContainedMissing, at: index) }
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
        case .boolean: return token.isBoolean ? nil : .fhirTypeWrong
        case .decimal: return token.isNumber ? nil : .fhirTypeWrong
        case .integer, .positiveInt, .unsignedInt:
            guard token.isNumber else { return .fhirTypeWrong }
            return format.matches(number: tape.text(token)) ? nil : .fhirFormatInvalid
        default:
            guard token.isString else { return .fhirTypeWrong }
            guard token.hasEscapes else {
                return trouble(tape.text(token), format, definition, element)
            }
            return unescapedTrouble(token, format, definition, element)
        }
    }

    private func unescapedTrouble(
        _ token: JSONToken,
        _ format: R4Format,
        _ definition: R4Element,
        _ element: Int
    ) -> Finding.Code? {
        // Escapes are no reason to doubt plain text.
        if format == .string || format == .markdown { return nil }
        let text = JSONText.unescape(tree.bytes[token.content])
        return unsafe text.withUnsafeBufferPointer { unsafe trouble(R4Bytes($0), format, definition, element) }
    }

    @inline(__always) private func trouble(
        _ text: R4Bytes,
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
    private func leadsAstray(_ text: R4Bytes) -> Bool {
        guard frame.element >= 0 else { return false }
        let definition = schema.elements[frame.element]
        guard definition.targets > 0, let name = R4ReferenceText.kind(text) else { return false }
        guard let kind = schema.kind(named: name) else { return false }
        return !schema.allows(definition, kind: kind)
    }

    /// Whether a reference such as `#a` names nothing that the outermost resource around it contains.
    private mutating func leadsNowhere(_ token: JSONToken) -> Bool {
        let id = tape.text(token).array.dropFirst()
        let frames = outer + [frame]
        let around = frames.last { !$0.isList && !$0.isContained && schema.types[$0.type].isResource }
        // `#` alone is the resource itself.
        guard let resource = around?.token, !id.isEmpty else { return false }
        if contained.token != resource {
            let list = tree.node(resource)["contained"].map { Array($0.elements) } ?? []
            contained = (resource, Set(list.compactMap { $0["id"]?.string.map { Array($0.utf8) } }))
        }
        return !contained.ids.contains(Array(id))
    }
}
