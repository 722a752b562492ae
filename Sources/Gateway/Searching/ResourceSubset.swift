import FHIRR4
import JSONTree
package import RecordStore

/// Leaves out what of a resource a search did not ask for, and marks it as not whole.
///
/// Source: <https://hl7.org/fhir/R4/search.html#elements>
package struct ResourceSubset: Sendable {
    private let elements: Set<String>
    private let summary: SearchRequest.Summary?

    package init(_ request: SearchRequest) {
        elements = Set(request.elements)
        summary = request.summary
    }

    /// The resource as it is to be shown.
    package func json(_ resource: StampedResource) -> [UInt8] {
        guard isPart, let tree = try? JSONTree(resource.json) else { return resource.json }
        if summary == .true, elements.isEmpty, let part = R4Summary(of: resource.kind) {
            return json(tree.root) { name, value, json in part.write(name, value, &json) }
        }
        let required = R4Schema.shared.requiredElements(of: resource.kind)
        return json(tree.root) { name, value, json in
            if isWanted(name, required) { json.member(named: name) { $0.raw(value.bytes) } }
        }
    }

    private func json(_ root: JSONNode, _ write: (String, JSONNode, inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for (name, value) in root.members {
                switch name {
                case "meta": marked(value, &json)
                case "resourceType": json.member(named: name) { $0.raw(value.bytes) }
                default: write(name, value, &json)
                }
            }
        }
        return json.bytes
    }

    private var isPart: Bool {
        !elements.isEmpty || summary.map { [.text, .data, .true].contains($0) } ?? false
    }

    private func isWanted(_ name: String, _ required: Set<String>) -> Bool {
        // What stands beside a primitive belongs to it.
        let name = name.hasPrefix("_") ? String(name.dropFirst()) : name
        if ["id", "implicitRules"].contains(name) || required.contains(name) { return true }
        if !elements.isEmpty { return elements.contains { Self.names($0, name) } }
        return summary == .text ? name == "text" : name != "text"
    }

    /// `value` names `valueQuantity` too.
    private static func names(_ element: String, _ name: String) -> Bool {
        guard name.hasPrefix(element) else { return false }
        return name.utf8.count == element.utf8.count || name.dropFirst(element.count).first?.isUppercase == true
    }

    private func marked(_ meta: JSONNode, _ json: inout JSONWriter) {
        json.member("meta") { json in
            json.object { json in
                for (name, value) in meta.members where name != "tag" {
                    json.member(named: name) { $0.raw(value.bytes) }
                }
                json.member("tag") { json in
                    json.array { json in
                        for tag in meta["tag"]?.elements.map({ $0 }) ?? [] { json.raw(tag.bytes) }
                        json.object {
                            $0.member("system", "http://terminology.hl7.org/CodeSystem/v3-ObservationValue")
                            $0.member("code", "SUBSETTED")
                        }
                    }
                }
            }
        }
    }
}
