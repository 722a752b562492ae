import FHIRR4
import JSONTree

/// One value that is asked for, in the way of the parameter's type.
package indirect enum SearchTest: Sendable, Hashable {
    case token(TokenTest)
    case words(TokenTextTest)
    case typedIdentifier(TypedIdentifierTest)
    /// The identifier of a reference's target.
    case targetIdentifier(TokenTest)
    case reference(ReferenceTest)
    case string(StringTest)
    case date(DateTest)
    case uri(URITest)
    case quantity(QuantityTest)
    case number(NumberTest)
    case composite([SearchTest])
    /// A value that is none of these.
    case differs([SearchTest])

    /// Whether a value of a resource is what is asked for.
    func matches(_ node: JSONNode) -> Bool {
        switch self {
        case .token(let test): test.matches(node)
        case .words(let test): test.matches(node)
        case .typedIdentifier(let test): test.matches(node)
        case .targetIdentifier(let test): node["identifier"].map(test.matches) ?? false
        case .reference(let test): test.matches(node)
        case .string(let test): test.matches(node)
        case .date(let test): test.matches(node)
        case .uri(let test): test.matches(node)
        case .quantity(let test): test.matches(node)
        case .number(let test): test.matches(node)
        case .composite: false
        case .differs(let tests): !tests.contains { $0.matches(node) }
        }
    }

    /// Whether an answer of yes or no is what is asked for.
    private func matches(_ flag: Bool) -> Bool {
        switch self {
        case .token(let test): test.matches(flag)
        case .differs(let tests): !tests.contains { $0.matches(flag) }
        default: false
        }
    }

    /// Whether some value of a parameter in a resource is what is asked for.
    func matches(_ parameter: R4SearchParameter, in root: JSONNode) -> Bool {
        if case .composite(let parts) = self { return Self.matches(parts, parameter, in: root) }
        return parameter.paths.contains { path in
            if path.asksWhether { return matches(path.isTrue(in: root)) }
            return path.values(in: root).contains(where: matches)
        }
    }

    /// All parts have to hold at one and the same place.
    private static func matches(_ parts: [SearchTest], _ parameter: R4SearchParameter, in root: JSONNode) -> Bool {
        guard parts.count == parameter.components.count else { return false }
        return parameter.values(in: root).contains { place in
            zip(parts, parameter.components).allSatisfy { part, component in
                component.paths.contains { path in
                    path.values(in: path.isFromResource ? root : place).contains(where: part.matches)
                }
            }
        }
    }
}
