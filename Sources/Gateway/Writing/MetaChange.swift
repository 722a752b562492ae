import JSONTree

/// Puts profiles, tags and security labels to a resource, or takes them off; all else of `meta` stays.
///
/// Source: <https://hl7.org/fhir/R4/resource-operation-meta-add.html>,
/// <https://hl7.org/fhir/R4/resource-operation-meta-delete.html>
struct MetaChange {
    private static let lists: [(name: String, isCoded: Bool)] = [
        ("profile", false), ("security", true), ("tag", true),
    ]

    /// The labels that are meant.
    private let meta: JSONNode
    private let isRemoving: Bool

    /// - Parameters:
    ///   - parameters: A Parameters with a `meta`; what that says of versions, times and sources is passed over.
    ///   - isRemoving: Whether the labels are taken off.
    /// - Throws: ``Refusal/Kind/incorrect`` if there is none.
    init(parameters: JSONNode, isRemoving: Bool) throws(Refusal) {
        let named = parameters["parameter"]?.elements.first { $0["name"]?.isString("meta") ?? false }
        guard parameters["resourceType"]?.isString("Parameters") ?? false, let meta = named?["valueMeta"],
            meta.kind == .object
        else { throw Refusal(.incorrect, "The labels come as Parameters with a parameter meta that has a valueMeta.") }
        (self.meta, self.isRemoving) = (meta, isRemoving)
    }

    /// The resource with its labels changed.
    func apply(to root: JSONNode) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for (name, value) in root.members where name != "meta" { json.member(named: name) { $0.raw(value.bytes) } }
            json.member("meta") { write(root["meta"], &$0) }
        }
        return json.bytes
    }

    private func write(_ old: JSONNode?, _ json: inout JSONWriter) {
        json.object { json in
            for member in old?.children.map({ $0 }) ?? [] where !Self.lists.contains(where: { $0.name == member.name })
            {
                json.member(named: member.name) { $0.raw(member.bytes) }
            }
            for (name, isCoded) in Self.lists {
                let labels = changed(Self.items(old, name), Self.items(meta, name), isCoded)
                guard !labels.isEmpty else { continue }
                json.member(named: name) { json in
                    json.array { json in for label in labels { json.raw(label.bytes) } }
                }
            }
        }
    }

    private func changed(_ old: [JSONNode], _ named: [JSONNode], _ isCoded: Bool) -> [JSONNode] {
        let keys = Set(named.map { Self.key($0, isCoded) })
        guard !isRemoving else { return old.filter { !keys.contains(Self.key($0, isCoded)) } }
        var known = Set(old.map { Self.key($0, isCoded) })
        return old + named.filter { known.insert(Self.key($0, isCoded)).inserted }
    }

    private static func items(_ meta: JSONNode?, _ name: String) -> [JSONNode] {
        meta?[member: name].map { Array($0.elements) } ?? []
    }

    private static func key(_ label: JSONNode, _ isCoded: Bool) -> String {
        isCoded ? label.labelKey : label.string ?? ""
    }
}
