import JSONTree

/// R5 puts a concept, a reference or both into one value where R4 has an element for each.
///
/// Source: <https://hl7.org/fhir/R5/references.html#CodeableReference>
extension VersionRule {
    /// The concept to one element and the reference to another one; what has no element becomes an extension.
    static func either(_ concept: String?, _ reference: String?, in group: String? = nil) -> VersionRule {
        VersionRule { object, node in
            for item in node.items { object.split(item, node.name, concept, reference, in: group) }
        }
    }

    /// A concept of which R4 has the code alone.
    static func code(_ name: String) -> VersionRule {
        VersionRule { object, node in
            for item in node.items {
                let codings = item["coding"]?.items ?? []
                let code = codings.first?["code"]
                guard codings.count == 1, let code, let text = code.string, !object.isFull(name),
                    object.converter.isKnown(text, as: name, in: object.type)
                else {
                    object.extend(item, called: node.name)
                    continue
                }
                object.add(name, VersionText(code))
                object.extend(item, called: node.name)
            }
        }
    }

    /// A code out of two for a truth value.
    static func code(_ name: String, whenTrue: String, whenFalse: String) -> VersionRule {
        VersionRule(name) { object, node in
            guard let flag = node.flag else { return object.extend(node) }
            object.add(name, VersionText(flag ? whenTrue : whenFalse, from: node))
        }
    }
}

extension VersionObject {
    fileprivate mutating func split(
        _ item: JSONNode,
        _ name: String,
        _ concept: String?,
        _ reference: String?,
        in group: String?
    ) {
        guard item.kind == .object else { return extend(item, called: name) }
        for child in item.children {
            let target = child.isNamed("concept") ? concept : child.isNamed("reference") ? reference : nil
            guard let target else {
                extend(child, called: "\(name).\(child.name)")
                continue
            }
            if let group {
                keep(child, as: target, in: group)
            } else {
                keep(child, as: target, called: "\(name).\(child.name)")
            }
        }
    }
}
