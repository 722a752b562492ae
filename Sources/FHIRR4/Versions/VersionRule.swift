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

    /// A code of another value set; codes without a row stay as they are.
    ///
    /// A code that changes is also kept as sent.
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
        let coding = coding(system, code, from: node)
        return VersionText(object: [VersionMember(name: "coding", values: [coding], isList: true)], from: node)
    }

    /// A code with its system.
    static func coding(_ system: String, _ code: String, from node: JSONNode) -> VersionText {
        VersionText(
            object: [
                VersionMember(name: "system", values: [VersionText(system, from: node)]),
                VersionMember(name: "code", values: [VersionText(code, from: node)]),
            ],
            from: node
        )
    }
}
