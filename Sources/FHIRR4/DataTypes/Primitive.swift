import JSONTree

/// A date, code or text at its FHIR spelling, with the extensions that stand beside it.
///
/// In JSON the extensions of a member `x` are the member `_x`. Elements that may lack a value for a reason worth saying
/// (data-absent-reason) or that keep the sender's own spelling have this type; all other texts are plain strings.
///
/// Source: <https://hl7.org/fhir/R4/json.html#primitive>
package struct Primitive: Sendable, Hashable {
    /// Never empty when read; `nil` if only extensions are known.
    package var value: String?
    package var extensions: [Extension]

    package init(_ value: String? = nil, extensions: [Extension] = []) {
        self.value = value
        self.extensions = extensions
    }
}

extension Primitive: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension JSONNode {
    /// A text and its extensions; `nil` if there are neither.
    func primitive(_ name: StaticString) -> Primitive? {
        let value = text(name)
        let extensions: [Extension] = beside(name)?.list("extension") ?? []
        return value == nil && extensions.isEmpty ? nil : Primitive(value, extensions: extensions)
    }
}

extension JSONWriter {
    /// A text as `name` and its extensions as `_name`; nothing if there are neither.
    mutating func member(_ name: StaticString, _ primitive: Primitive?) {
        guard let primitive else { return }
        member(name, primitive.value)
        guard !primitive.extensions.isEmpty else { return }
        member(named: "_\(name)") { json in
            json.object { $0.member("extension", primitive.extensions) }
        }
    }
}
