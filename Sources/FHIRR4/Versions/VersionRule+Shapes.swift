import JSONTree

/// Rules for what R4 has in another shape.
extension VersionRule {
    /// The parts of an object that R4 has not, each as an element of its own.
    static func parts(_ names: [String: String]) -> VersionRule {
        VersionRule { object, node in
            for child in node.items.flatMap({ Array($0.children) }) {
                let path = "\(node.name).\(child.name)"
                if let name = names[child.name] {
                    object.keep(child, as: name, called: path)
                } else {
                    object.extend(child, called: path)
                }
            }
        }
    }

    /// A code that belongs to one of several elements as a concept.
    static func concept(_ homes: [String: (name: String, system: String)]) -> VersionRule {
        VersionRule { object, node in
            guard let code = node.string, let home = homes[code] else { return object.extend(node) }
            object.add(home.name, .concept(home.system, code, from: node))
        }
    }

    /// An object of which R4 has one part; all of it is kept too if it says more.
    static func reduced(_ name: String, to part: String) -> VersionRule {
        VersionRule { object, node in
            for item in node.items {
                if let value = item[member: part] { object.keep(value, as: name, called: "\(node.name).\(part)") }
                if item[member: part] == nil || item.count > 1 { object.extend(item, called: node.name) }
            }
        }
    }

    /// A code that is a coding in R4; one without a row is none.
    static func coding(_ name: String, _ system: String, _ table: [String: String]) -> VersionRule {
        VersionRule { object, node in
            guard let code = node.string else { return object.keep(node, as: name) }
            if let other = table[code] { object.add(name, .coding(system, other, from: node)) }
            object.extend(node, as: "Code")
        }
    }

    /// The opposite of a truth value.
    static func opposite(_ name: String) -> VersionRule {
        VersionRule(name) { object, node in
            guard let flag = node.flag else { return object.extend(node) }
            object.add(name, VersionText(json: flag ? "false" : "true", from: node))
        }
    }

    /// Several texts where R4 has one, with a blank between.
    static func joined(_ name: String) -> VersionRule {
        VersionRule(name) { object, node in
            let texts = node.items.compactMap(\.string)
            guard texts.count > 1, texts.count == node.items.count else { return object.keep(node, as: name) }
            object.add(name, VersionText(texts.joined(separator: " "), from: node))
        }
    }

    /// A text that is a note in R4.
    static let note = VersionRule { object, node in
        for item in node.items {
            if item.string != nil {
                object.add("note", .object("text", VersionText(item), from: item))
            } else {
                object.keep(item, as: "note", called: node.name)
            }
        }
    }

    /// A reference that R4 wraps in an object with an actor, with the role that its name told.
    static func actor(_ group: String, function: String? = nil) -> VersionRule {
        VersionRule { object, node in
            for item in node.items {
                var members = [VersionMember(name: "actor", values: [object.converter.reference(item)])]
                if let function {
                    let role = VersionText.concept(VersionSystem.performerFunction, function, from: item)
                    members.insert(VersionMember(name: "function", values: [role]), at: 0)
                }
                object.add(group, VersionText(object: members, from: item))
            }
        }
    }

    /// Says that something did not happen, if it is true; the finish of the object turns that into a status.
    static let negation = VersionRule { object, node in
        if node.flag == nil { object.extend(node) }
        if node.flag == true { object.negation = node }
    }
}
