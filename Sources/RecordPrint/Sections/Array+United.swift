extension Array {
    /// Puts elements that say the same together, where the first of them stood.
    func united(_ isSame: (Element, Element) -> Bool) -> [[Element]] {
        var groups: [[Element]] = []
        for element in self {
            if let place = groups.firstIndex(where: { isSame($0[0], element) }) {
                groups[place].append(element)
            } else {
                groups.append([element])
            }
        }
        return groups
    }
}

extension [String] {
    /// Each text once, whatever its capitals, where it first stood.
    var distinct: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0.lowercased()).inserted }
    }
}
