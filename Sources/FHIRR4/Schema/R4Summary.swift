package import JSONTree

/// What of a resource belongs to a summary of it, at every level: what the definitions mark so, what must be there
/// and what modifies it.
///
/// Source: <https://hl7.org/fhir/R4/search.html#summary>
package struct R4Summary: Sendable {
    private let schema = R4Schema.shared
    private let type: Int

    /// - Returns: `nil` if R4 has no such kind.
    package init?(of kind: String) {
        let name = Array(kind.utf8)
        let found = unsafe name.withUnsafeBufferPointer { unsafe R4Schema.shared.type(named: R4Bytes($0)) }
        guard let found else { return nil }
        type = found
    }

    private init(type: Int) { self.type = type }

    /// Writes a member of the resource, or what of it belongs to the summary; nothing if none does.
    package func write(_ name: String, _ value: JSONNode, _ json: inout JSONWriter) {
        guard let element = element(name), holds(value, element) else { return }
        json.member(named: name) { write(value, element, &$0) }
    }

    private func element(_ name: String) -> R4Element? {
        // What stands beside a primitive belongs to it.
        let spelled = name.hasPrefix("_") ? name.dropFirst() : name[...]
        guard let index = schema.find(Array(spelled.utf8), in: type) else { return nil }
        let element = schema.elements[index]
        // What it says may turn around the rest.
        let isModifier = spelled == "modifierExtension"
        return element.isSummary || element.required != 0 || isModifier ? element : nil
    }

    /// Whether anything of the value is left: an object without members is none.
    private func holds(_ value: JSONNode, _ element: R4Element) -> Bool {
        switch value.kind {
        case .array: return value.elements.contains { holds($0, element) }
        case .object:
            guard let parts = parts(of: element) else { return true }
            return value.members.contains { name, value in
                parts.element(name).map { parts.holds(value, $0) } ?? false
            }
        default: return true
        }
    }

    private func write(_ value: JSONNode, _ element: R4Element, _ json: inout JSONWriter) {
        switch (value.kind, parts(of: element)) {
        case (.array, _):
            json.array { json in
                for item in value.elements where holds(item, element) { write(item, element, &json) }
            }
        case (.object, let parts?):
            json.object { json in
                for (name, value) in value.members { parts.write(name, value, &json) }
            }
        default: json.raw(value.bytes)
        }
    }

    /// How to choose among the members of an element; `nil` if it is taken whole: a primitive, an extension, a resource.
    private func parts(of element: R4Element) -> R4Summary? {
        let type = Int(element.type)
        switch schema.types[type].kind {
        case .dataType where type != schema.extension, .backbone: return R4Summary(type: type)
        default: return nil
        }
    }
}
