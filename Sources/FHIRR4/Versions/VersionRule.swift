import JSONTree

/// What becomes of one member of an object that another version of FHIR spells.
struct VersionRule: Sendable {
    /// The R4 element that takes the extensions of the member if it is a primitive; `nil` for none.
    let target: String?
    let apply: @Sendable (inout VersionObject, JSONNode) -> Void

    init(_ target: String? = nil, _ apply: @escaping @Sendable (inout VersionObject, JSONNode) -> Void) {
        self.target = target
        self.apply = apply
    }
}

extension VersionRule {
    /// R4 has an element of that name with another meaning, or none worth guessing.
    static let asExtension = VersionRule { $0.extend($1) }

    /// The same under another name.
    static func to(_ name: String) -> VersionRule { VersionRule(name) { $0.keep($1, as: name) } }

    /// The same in an object that R4 has around it; all that goes into the same object shares one.
    static func into(_ group: String, _ name: String) -> VersionRule {
        VersionRule { $0.keep($1, as: name, in: group) }
    }

    /// A code of another value set; codes without a row stay as they are. A code that changes is also kept as sent.
    static func codes(_ name: String, _ table: [String: String]) -> VersionRule {
        VersionRule(name) { object, node in
            for item in node.items {
                guard let code = item.string, let other = table[code] else {
                    object.keep(item, as: name, called: node.name)
                    continue
                }
                object.add(name, VersionText(other, from: item))
                object.extend(item, called: node.name, as: "Code")
            }
        }
    }

    /// A code that is a concept in R4.
    static func concept(_ name: String, _ system: String, _ table: [String: String] = [:]) -> VersionRule {
        VersionRule { object, node in
            for item in node.items {
                guard let code = item.string else {
                    object.keep(item, as: name, called: node.name)
                    continue
                }
                let other = table[code] ?? code
                guard object.converter.isKnown(other, as: name, in: object.type), !object.has(name) else {
                    object.extend(item, called: node.name, as: "Code")
                    continue
                }
                object.add(name, .concept(system, other, from: item))
                if other != code { object.extend(item, called: node.name, as: "Code") }
            }
        }
    }

    /// A concept whose code is all that R4 has room for; the concept is kept too if it says more.
    static func code(_ name: String, _ table: [String: String] = [:]) -> VersionRule {
        VersionRule { object, node in
            for item in node.items {
                let codes = item["coding"].map { Array($0.elements) }?.compactMap { $0["code"] } ?? []
                for code in codes where !object.isFull(name) {
                    let text = code.string ?? ""
                    guard object.converter.isKnown(table[text] ?? text, as: name, in: object.type) else { continue }
                    object.add(name, VersionText(table[text] ?? text, from: code))
                    break
                }
                object.extend(item, called: node.name)
            }
        }
    }

    /// R5's concept or reference in one; `nil` where R4 has no room for one of them.
    static func split(_ concept: String?, _ reference: String?) -> VersionRule {
        VersionRule { object, node in
            for item in node.items {
                for (part, name) in [(item["concept"], concept), (item["reference"], reference)] {
                    guard let part else { continue }
                    if let name { object.keep(part, as: name, called: node.name) }
                    else { object.extend(part, called: node.name) }
                }
                for child in item.children where !child.isNamed("concept") && !child.isNamed("reference") {
                    object.extend(child, called: node.name)
                }
            }
        }
    }

    /// A text that is a note in R4.
    static let note = VersionRule { object, node in
        for item in node.items {
            if item.string != nil { object.add("note", .object("text", VersionText(item), from: item)) }
            else { object.keep(item, as: "note", called: node.name) }
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

extension JSONNode {
    /// The items of an array, or what is no array as the only one.
    var items: [JSONNode] { kind == .array ? Array(elements) : [self] }

    /// A truth value; XML spells it as text.
    var flag: Bool? { bool ?? (isString("true") ? true : isString("false") ? false : nil) }
}

extension VersionText {
    /// An object with one member.
    static func object(_ name: String, _ value: VersionText, from node: JSONNode) -> VersionText {
        VersionText(object: [VersionMember(name: name, values: [value])], from: node)
    }

    /// A concept of one code.
    static func concept(_ system: String, _ code: String, from node: JSONNode) -> VersionText {
        let coding = VersionText(
            object: [
                VersionMember(name: "system", values: [VersionText(system, from: node)]),
                VersionMember(name: "code", values: [VersionText(code, from: node)]),
            ],
            from: node
        )
        return VersionText(object: [VersionMember(name: "coding", values: [coding], isList: true)], from: node)
    }
}
