package import JSONTree

/// A place in resources where values of a search parameter stand, such as `telecom[system=phone]`.
///
/// Steps have dots between them; `$` is the resource itself. In brackets stands what chooses among items: `[0]` by
/// number, `[name=value]` by a member, `[@Kind]` a reference by where it leads, `[~url]` by an extension. A path that
/// ends in `!` asks whether the element is there and not false; one that begins with `%` starts at the resource even
/// inside a composite.
package struct R4SearchPath: Sendable {
    private enum Step: Sendable {
        case member([UInt8])
        case item(Int)
        case equal(name: [UInt8], value: String)
        case leads(kind: String)
        case extended(url: String)
    }

    private let steps: [Step]
    /// Whether the answer is yes or no and not a value.
    package let asksWhether: Bool
    /// Whether the path starts at the resource even inside a composite.
    package let isFromResource: Bool

    init(_ text: Substring) {
        asksWhether = text.hasSuffix("!")
        isFromResource = text.hasPrefix("%")
        let trimmed = (isFromResource ? text.dropFirst() : text).prefix { $0 != "!" && $0 != "$" }
        steps = trimmed.isEmpty ? [] : R4SearchParameter.split(trimmed, ".").flatMap(Self.steps)
    }

    private static func steps(_ text: Substring) -> [Step] {
        let name = text.prefix { $0 != "[" }
        var steps = [Step.member(Array(name.utf8))]
        for choice in text.dropFirst(name.count).split(separator: "]") {
            let choice = choice.dropFirst()
            if let number = Int(choice) {
                steps.append(.item(number))
            } else if choice.first == "@" {
                steps.append(.leads(kind: String(choice.dropFirst())))
            } else if choice.first == "~" {
                steps.append(.extended(url: String(choice.dropFirst())))
            } else if let sign = choice.firstIndex(of: "=") {
                let value = String(choice[choice.index(after: sign)...])
                steps.append(.equal(name: Array(choice[..<sign].utf8), value: value))
            }
        }
        return steps
    }

    /// The values that stand there, items of lists one by one.
    package func values(in root: JSONNode) -> [JSONNode] {
        var found = [root]
        for step in steps where !found.isEmpty { found = Self.take(step, found) }
        return found
    }

    /// Whether the element is there and not `false`; for paths that ask so.
    package func isTrue(in root: JSONNode) -> Bool {
        guard case .member(let name)? = steps.last else { return false }
        // The element is a choice of types, each a member of its own.
        return root.children.contains { member in
            member.name.utf8.starts(with: name) && member.kind != .false && member.name.utf8.count > name.count
        }
    }

    /// The names of the members on the way, whatever chooses among their items.
    package var members: [String] {
        steps.compactMap { step in
            guard case .member(let name) = step else { return nil }
            return String(decoding: name, as: UTF8.self)
        }
    }

    /// The name of the one member that the path leads to; `nil` if there is more to it.
    package var member: String? {
        guard steps.count == 1, !asksWhether, case .member(let name) = steps[0] else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func take(_ step: Step, _ nodes: [JSONNode]) -> [JSONNode] {
        switch step {
        case .member(let name):
            nodes.flatMap { node in
                node.kind == .object ? node.children.filter { $0.isNamed(name) }.flatMap(items) : []
            }
        case .item(let number): nodes.count > number ? [nodes[number]] : []
        case .equal(let name, let value):
            nodes.filter { node in node.children.contains { $0.isNamed(name) && $0.string == value } }
        case .leads(let kind):
            nodes.filter { node in
                node["type"]?.string == kind || node["reference"]?.string.map { refers($0, to: kind) } == true
            }
        case .extended(let url):
            nodes.filter { node in node["extension"]?.elements.contains { $0["url"]?.string == url } == true }
        }
    }

    private static func items(_ node: JSONNode) -> [JSONNode] { node.kind == .array ? Array(node.elements) : [node] }

    private static func refers(_ reference: String, to kind: String) -> Bool {
        let parts = reference.split(separator: "/")
        return parts.count > 1 && parts.dropLast().contains(Substring(kind))
    }
}
