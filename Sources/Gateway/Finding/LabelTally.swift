package import JSONTree

/// The profiles, tags and security labels of some resources, each once.
///
/// Source: <https://hl7.org/fhir/R4/resource-operation-meta.html>
package struct LabelTally: Sendable {
    private static let lists = ["profile", "security", "tag"]

    /// By list and then by what tells labels apart, as spelled.
    private var labels: [String: [String: [UInt8]]] = [:]

    package init() {}

    /// Adds those of a resource.
    mutating func add(_ json: [UInt8]) {
        guard let meta = (try? JSONTree(json).root)?["meta"] else { return }
        for list in Self.lists {
            for label in meta[member: list]?.elements.map({ $0 }) ?? [] {
                let key = label.string ?? label.labelKey
                if labels[list, default: [:]][key] == nil { labels[list, default: [:]][key] = Array(label.bytes) }
            }
        }
    }

    /// Writes a Meta.
    package func write(to json: inout JSONWriter) {
        json.object { json in
            for list in Self.lists {
                guard let found = labels[list] else { continue }
                json.member(named: list) { json in
                    json.array { json in for (_, label) in found.sorted(by: { $0.key < $1.key }) { json.raw(label) } }
                }
            }
        }
    }
}
