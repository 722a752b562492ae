/// What becomes of two items of a united list that say the same: a function of the two in their order of precedence.
enum ItemUnion {
    /// The first item; names and addresses in the spelling that has small letters, contacts with the numbers of both.
    static func of(_ first: MergeValue, _ second: MergeValue, element: String) -> MergeValue {
        switch element {
        case "name", "address": isLoud(first) && !isLoud(second) ? completing(second, with: first) : first
        case "contact": contact(first, second)
        default: first
        }
    }

    /// One contact told of twice: the same name, every number, every relationship.
    private static func contact(_ first: MergeValue, _ second: MergeValue) -> MergeValue {
        var result = completing(first, with: second)
        for element in ["name", "address"] {
            if let mine = first[element], let theirs = second[element] {
                result[element] = of(mine, theirs, element: element)
            }
        }
        for element in ["telecom", "relationship"] {
            guard let mine = first[element]?.items, let theirs = second[element]?.items else { continue }
            var known: Set<MergeValue> = []
            let fresh = (mine + theirs).filter { known.insert(ItemIdentity.of($0, element: element)).inserted }
            result[element] = .array(fresh)
        }
        return result
    }

    /// The item with what only the other one has.
    private static func completing(_ item: MergeValue, with other: MergeValue) -> MergeValue {
        var result = item
        for member in other.members where item[member.name] == nil { result.append(member) }
        return result
    }

    /// Whether names or lines are written in capitals only, as older systems do.
    private static func isLoud(_ item: MergeValue) -> Bool {
        let words = ["family", "given", "text", "line", "city"].compactMap { item[$0] }
            .flatMap { $0.items.isEmpty ? [$0] : $0.items }.compactMap(\.text)
        return words.contains { $0.contains(where: \.isUppercase) }
            && !words.contains { $0.contains(where: \.isLowercase) }
    }
}
