import JSONTree

/// What a resource says, element by element: how often each value stands at each path.
///
/// Ids, the kind that a reference leads to in place of its address, blanks and the spelling of numbers and zones are
/// evened out: they are no part of what is said.
struct ElementLeaves {
    /// By the name of the element, then by path and value.
    private(set) var counts: [String: [String: Int]] = [:]

    init(_ resource: JSONNode) {
        for member in resource.members where !Self.frame.contains(member.name) {
            walk(member.value, "", member.name)
        }
        if let labels = resource["meta"]?["security"] { walk(labels, "", "meta") }
    }

    /// What all resources have, whose it is, and the text made from the rest.
    private static let frame: Set<String> = ["resourceType", "id", "meta", "text", "subject", "patient", "beneficiary"]

    private mutating func walk(_ node: JSONNode, _ path: String, _ element: String) {
        switch node.kind {
        case .object: for member in node.members { walk(member.value, "\(path).\(member.name)", element) }
        case .array: for item in node.elements { walk(item, path, element) }
        default: counts[element, default: [:]]["\(path)=\(Self.value(node, path))", default: 0] += 1
        }
    }

    private static func value(_ node: JSONNode, _ path: String) -> String {
        if let number = node.number { return PlainDecimal.spelled(number) ?? number }
        guard let text = node.string else { return String(decoding: node.bytes, as: UTF8.self) }
        if path.hasSuffix(".reference") { return MessageWriting.kind(ofReference: text) }
        let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return folded.hasSuffix("Z") && folded.contains("T") ? folded.dropLast() + "+00:00" : folded
    }
}
