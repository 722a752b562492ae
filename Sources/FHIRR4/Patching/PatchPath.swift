import JSONTree

/// A place in a resource as FHIRPath Patch names it: members, item numbers, `first()`, `last()`, `where()` with equal
/// members joined by `and`, `extension()`, `ofType()`.
///
/// Source: <https://hl7.org/fhir/R4/fhirpatch.html>
struct PatchPath {
    /// One value on the way, with what it is an item or a member of.
    struct Spot {
        let node: JSONNode
        /// The object that has the member, or the array that has the item; `nil` for the resource.
        let parent: JSONNode?
        /// The type of the value, an index into the schema's.
        let type: Int
    }

    private enum Step {
        case member(String)
        case item(Int)
        case last
        case equal([(name: String, value: String)])
    }

    private var steps: [Step] = []

    /// - Returns: `nil` if it is more than can be told here, or no path.
    init?(_ text: String, kind: String) {
        var rest = text[...]
        if rest == kind { return }
        guard rest.hasPrefix(kind + ".") else { return nil }
        rest = rest.dropFirst(kind.utf8.count)
        while let sign = rest.first {
            rest.removeFirst()
            guard sign == "." ? takeMember(&rest) : sign == "[" && takeNumber(&rest) else { return nil }
        }
    }

    private mutating func takeNumber(_ rest: inout Substring) -> Bool {
        guard let end = rest.firstIndex(of: "]"), let number = JSONPointer.number(String(rest[..<end])) else {
            return false
        }
        steps.append(.item(number))
        rest = rest[rest.index(after: end)...]
        return true
    }

    private mutating func takeMember(_ rest: inout Substring) -> Bool {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        guard !name.isEmpty else { return false }
        rest = rest.dropFirst(name.count)
        guard rest.hasPrefix("(") else {
            steps.append(.member(String(name)))
            return true
        }
        guard let end = rest.firstIndex(of: ")") else { return false }
        let argument = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
        return takeCall(String(name), argument)
    }

    private mutating func takeCall(_ name: String, _ argument: String) -> Bool {
        switch name {
        case "first": steps.append(.item(0))
        case "last": steps.append(.last)
        // A choice has one type in JSON; its member has been found by the name of the element.
        case "ofType": break
        case "extension":
            guard let url = Self.quoted(argument) else { return false }
            steps += [.member("extension"), .equal([("url", url)])]
        case "where":
            guard let tests = Self.tests(argument) else { return false }
            steps.append(.equal(tests))
        default: return false
        }
        return true
    }

    private static func tests(_ text: String) -> [(name: String, value: String)]? {
        var tests: [(name: String, value: String)] = []
        for part in text.split(separator: " and ") {
            let halves = part.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isNewline } }
            guard halves.count == 2, let value = quoted(halves[1].drop { $0 == " " }) else { return nil }
            tests.append((halves[0].filter { $0 != " " }, value))
        }
        return tests.isEmpty ? nil : tests
    }

    private static func quoted(_ text: some StringProtocol) -> String? {
        var text = String(text)
        while text.last == " " { text.removeLast() }
        guard text.count >= 2, let quote = text.first, quote == "'" || quote == "\"", text.last == quote else {
            return nil
        }
        return String(text.dropFirst().dropLast())
    }

    /// The values that it leads to, items of lists one by one.
    func spots(in root: JSONNode, type: Int) -> [Spot] {
        var spots = [Spot(node: root, parent: nil, type: type)]
        for step in steps {
            switch step {
            case .member(let name): spots = spots.flatMap { Self.members(name, of: $0) }
            case .item(let number): spots = spots.count > number ? [spots[number]] : []
            case .last: spots = Array(spots.suffix(1))
            case .equal(let tests):
                spots = spots.filter { spot in
                    tests.allSatisfy { spot.node[member: $0.name].map(Self.text) == $0.value }
                }
            }
        }
        return spots
    }

    private static func text(_ node: JSONNode) -> String { node.string ?? String(decoding: node.bytes, as: UTF8.self) }

    private static func members(_ name: String, of spot: Spot) -> [Spot] {
        guard spot.node.kind == .object, let element = R4Schema.shared.member(name, of: spot.type, in: spot.node),
            let member = spot.node[member: element.name]
        else { return [] }
        guard member.kind == .array else { return [Spot(node: member, parent: spot.node, type: element.type)] }
        return member.elements.map { Spot(node: $0, parent: member, type: element.type) }
    }
}
