import Foundation
import JSONTree

/// What a resource of a random record says, without ids: one line a value, with its path.
struct LabelledLeaves {
    let label: String
    let kind: String
    let id: String
    private var lines: Set<String> = []

    /// `nil` if the resource bears no label.
    init?(_ kind: String, _ id: String, _ root: JSONNode) {
        (self.kind, self.id) = (kind, id)
        let list = [root["identifier"]?.elements.map { $0 } ?? [], [root["masterIdentifier"]].compactMap(\.self)]
        let values = list.flatMap { $0 }.compactMap { $0["value"]?.string }
        guard let label = values.first(where: { $0.hasPrefix("label-") }) else { return nil }
        self.label = label
        for member in root.members where !["id", "resourceType", "meta"].contains(member.name) {
            walk(member.value, member.name)
        }
    }

    private mutating func walk(_ node: JSONNode, _ path: String) {
        switch node.kind {
        case .object: for member in node.members { walk(member.value, "\(path).\(member.name)") }
        case .array: for item in node.elements { walk(item, path) }
        default: lines.insert("\(path)=\(Self.value(node, path))")
        }
    }

    /// Numbers by their value, references by the kind they lead to, texts without runs of blanks.
    private static func value(_ node: JSONNode, _ path: String) -> String {
        if let number = node.number { return Decimal(string: number).map { "\($0)" } ?? number }
        guard let text = node.string else { return String(decoding: node.bytes, as: UTF8.self) }
        if path.hasSuffix("reference") { return String(text.prefix { $0 != "/" }) }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.hasSuffix("Z") ? words.replacing(/(T[0-9:.]+)Z$/) { "\($0.output.1)+00:00" } : words
    }

    /// The elements of which another says less.
    func elements(missingIn other: LabelledLeaves) -> Set<String> {
        let ids: Set<Substring> = ["subject", "patient", "beneficiary"]
        return Set(lines.subtracting(other.lines).map { $0.prefix { $0 != "." && $0 != "=" } })
            .subtracting(ids).reduce(into: []) { $0.insert(String($1)) }
    }

    /// The paths at which another says less.
    func paths(missingIn other: LabelledLeaves) -> [String] {
        lines.subtracting(other.lines).map { "\(kind).\($0.prefix { $0 != "=" })" }.sorted()
    }
}
