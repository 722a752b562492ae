import JSONTree

extension PersonDescription {
    mutating func readNames(_ patient: JSONNode) {
        for item in patient["name"]?.elements.map({ $0 }) ?? [] {
            if item["use"]?.isString("anonymous") ?? false { continue }
            let name = Self.name(item)
            if !name.family.isEmpty || !name.given.isEmpty { names.append(name) }
        }
    }

    private static func name(_ item: JSONNode) -> Name {
        var name = Name()
        let family = item.text("family") ?? ""
        name.family = FoldedText.joined(family)
        name.familyParts = FoldedText.split(family)
        var given = item["given"]?.elements.compactMap(\.string) ?? []
        if name.family.isEmpty, given.isEmpty { splitText(item.text("text") ?? "", &name, &given) }
        // Some senders put all given names into one.
        let words = given.count == 1 ? FoldedText.split(given[0]) : given.map(FoldedText.joined)
        if let first = words.first, !NamePlaceholder.isNewborn(given[0]) { name.given = first }
        name.middle = words.dropFirst().first ?? ""
        readSuffix(item, &name)
        name.isFormer = item["use"]?.isString("old") ?? false || item["use"]?.isString("maiden") ?? false
        return name
    }

    /// `Ada M. Byron` or `Byron, Ada M.`, where a sender has nothing better.
    private static func splitText(_ text: String, _ name: inout Name, _ given: inout [String]) {
        let parts = text.split(separator: ",", maxSplits: 1).map { FoldedText.split(String($0)) }
        guard var words = parts.first, !words.isEmpty else { return }
        if parts.count == 2 {
            (name.familyParts, given) = (words, parts[1])
        } else {
            name.familyParts = [words.removeLast()]
            given = words
        }
        name.family = name.familyParts.joined()
    }

    /// The generation, from the suffix or from the end of the family name.
    private static func readSuffix(_ item: JSONNode, _ name: inout Name) {
        let suffixes = item["suffix"]?.elements.compactMap(\.string).map(FoldedText.joined) ?? []
        name.suffix = suffixes.compactMap { NamePlaceholder.generations[$0] }.first ?? ""
        guard name.suffix.isEmpty, name.familyParts.count > 1, let last = name.familyParts.last else { return }
        guard let generation = NamePlaceholder.generations[last] else { return }
        name.suffix = generation
        name.familyParts.removeLast()
        name.family = name.familyParts.joined()
    }
}
