package import FHIRR4
import JSONTree

/// One thing that has to hold of a resource for it to be found.
package indirect enum SearchCondition: Sendable {
    /// One of the values is there, or none of them if `isNegated`.
    case values(R4SearchParameter, [SearchTest], isNegated: Bool)
    /// The parameter has no value at all, or has some.
    case missing(R4SearchParameter, Bool)
    /// A reference leads to a resource that one of the questions finds; to be asked before.
    case chain(R4SearchParameter, [SearchQuestion])
    /// Some resource that the question finds refers here by the parameter; to be asked before.
    case has(R4SearchParameter, SearchQuestion)
    /// The id is one of these.
    case ids(Set<String>)
    /// Words stand in the resource.
    case words(WordsTest)
    case all([SearchCondition])
    case any([SearchCondition])
    case not(SearchCondition)

    /// Whether other resources have to be asked before it can be told whether it holds.
    package var isAskedBefore: Bool {
        switch self {
        case .chain, .has: true
        case .values, .missing, .ids, .words: false
        case .all(let parts), .any(let parts): parts.contains(where: \.isAskedBefore)
        case .not(let part): part.isAskedBefore
        }
    }

    /// What has to hold together, each by itself, so that an index can be asked for one of them.
    var parts: [SearchCondition] {
        guard case .all(let parts) = self else { return [self] }
        return parts.flatMap(\.parts)
    }

    /// Whether it holds; what is to be asked before holds of nothing.
    ///
    /// `updatedAt` is when the archive last changed the resource; what it says of that itself is its source's word.
    func holds(of root: JSONNode, updatedAt: Timestamp) -> Bool {
        switch self {
        case .values(let parameter, let tests, _) where parameter.name == "_lastUpdated":
            tests.contains { test in
                guard case .date(let test) = test else { return false }
                return test.prefix.holds(updatedAt.milliseconds...updatedAt.milliseconds, test.range)
            }
        case .values(let parameter, let tests, let isNegated):
            tests.contains { $0.matches(parameter, in: root) } != isNegated
        case .missing(let parameter, let isMissing): Self.isMissing(parameter, in: root) == isMissing
        case .ids(let ids): root["id"]?.string.map { ids.contains($0) } ?? false
        case .words(let test): test.matches(root)
        case .all(let parts): parts.allSatisfy { $0.holds(of: root, updatedAt: updatedAt) }
        case .any(let parts): parts.contains { $0.holds(of: root, updatedAt: updatedAt) }
        case .not(let part): !part.holds(of: root, updatedAt: updatedAt)
        case .chain, .has: false
        }
    }

    /// The archive stamps everything with a time, and whether something is so always has an answer.
    private static func isMissing(_ parameter: R4SearchParameter, in root: JSONNode) -> Bool {
        guard parameter.name != "_lastUpdated", !parameter.paths.contains(where: \.asksWhether) else { return false }
        return !parameter.values(in: root).contains { place in
            // All parts of a composite have to be there.
            parameter.components.allSatisfy { part in
                part.paths.contains { !$0.values(in: $0.isFromResource ? root : place).isEmpty }
            }
        }
    }
}
