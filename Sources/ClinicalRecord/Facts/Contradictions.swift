/// Finds facts of which one source says that they are and another that they are not.
enum Contradictions {
    /// For each group the places where another group says the opposite.
    static func places(in groups: [[Statement]]) -> [[String]] {
        var places = Array(repeating: [String](), count: groups.count)
        guard groups.count > 1, groups.count <= FactClusters.limit else { return places }
        for first in groups.indices {
            for second in groups.indices.dropFirst(first + 1) where isOpposed(groups[first], groups[second]) {
                let place = place(of: groups[first][0])
                if places[first].isEmpty { places[first] = [place] }
                if places[second].isEmpty { places[second] = [place] }
            }
        }
        return places
    }

    private static func isOpposed(_ left: [Statement], _ right: [Statement]) -> Bool {
        left.contains { one in
            right.contains { other in
                guard let mine = one.signature, let theirs = other.signature else { return false }
                return SameFact.contradicts(mine, theirs)
            }
        }
    }

    /// The element that says whether it is so.
    private static func place(of statement: Statement) -> String {
        let kind = statement.source.resource.kind
        switch statement.signature?.kind {
        case .condition, .allergy: return "\(kind).verificationStatus"
        case .medicationRequest, .serviceRequest: return "\(kind).doNotPerform"
        default: return "\(kind).status"
        }
    }
}
