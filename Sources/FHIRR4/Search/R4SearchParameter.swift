package import JSONTree

/// One search parameter of a kind: its type, and where its values stand.
///
/// Source: <https://hl7.org/fhir/R4/searchparameter.html>
package struct R4SearchParameter: Sendable {
    /// How values are compared.
    package enum Kind: Character, Sendable {
        case token = "t"
        case reference = "r"
        case string = "s"
        case date = "d"
        case uri = "u"
        case quantity = "q"
        case number = "n"
        case composite = "c"
    }

    /// One part of a composite.
    package struct Component: Sendable {
        package let kind: Kind
        package let paths: [R4SearchPath]
    }

    /// Such as `clinical-status`.
    package let name: String
    package let kind: Kind
    package let paths: [R4SearchPath]
    /// The kinds that a reference may lead to; empty for any.
    package private(set) var targets: [String] = []
    /// The system of a code that is spelled without one.
    package private(set) var system: String?
    /// What is compared at each place of a composite.
    package private(set) var components: [Component] = []

    /// Reads a word of ``R4SearchTables``; `nil` if it is none.
    init?(_ word: Substring) {
        let parts = word.split(separator: ";", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, let kind = parts[1].first.flatMap(Kind.init) else { return nil }
        name = String(parts[0])
        self.kind = kind
        paths = Self.paths(parts[2])
        guard parts.count == 4, !parts[3].isEmpty else { return }
        switch kind {
        case .reference: targets = parts[3].split(separator: ",").map(String.init)
        case .token: system = String(parts[3])
        case .composite: components = Self.split(parts[3], "&").compactMap(Self.component)
        default: break
        }
    }

    /// Several that ask for references, as one that looks at all their places.
    init(name: String, uniting parameters: [R4SearchParameter]) {
        self.name = name
        kind = .reference
        paths = parameters.flatMap(\.paths)
    }

    /// The values in a resource.
    package func values(in root: JSONNode) -> [JSONNode] { paths.flatMap { $0.values(in: root) } }

    private static func component(_ word: Substring) -> Component? {
        guard let kind = word.first.flatMap(Kind.init) else { return nil }
        return Component(kind: kind, paths: paths(word.dropFirst(2)))
    }

    private static func paths(_ text: Substring) -> [R4SearchPath] { split(text, "|").map { R4SearchPath($0) } }

    /// Splits where no bracket is open, since an address may hold any mark.
    static func split(_ text: Substring, _ mark: Character) -> [Substring] {
        var parts: [Substring] = []
        var (depth, start) = (0, text.startIndex)
        for index in text.indices {
            switch text[index] {
            case "[": depth += 1
            case "]": depth -= 1
            case mark where depth == 0:
                parts.append(text[start..<index])
                start = text.index(after: index)
            default: break
            }
        }
        return parts + [text[start...]]
    }
}
