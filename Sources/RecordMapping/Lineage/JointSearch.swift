/// Finds leaves that change an element together and not one by one, as where two of them say the same.
struct JointSearch<Original: MappedOriginal> {
    /// Leaves, and the elements that they change together.
    typealias Joint = (leaves: [Int32], elements: Set<String>)

    private let original: Original
    private let target: LineageTarget
    /// The most leaves that are told of one element.
    private static var limit: Int { 16 }

    init(_ original: Original, _ target: LineageTarget) { (self.original, self.target) = (original, target) }

    /// Sets of leaves, each with the elements it changes and no part of it does.
    ///
    /// - Parameters:
    ///   - leaves: Those that may be changed without losing the resource.
    ///   - elements: Those that no leaf changes alone.
    /// - Returns: The sets found, and the elements that change without a set having been found.
    func run(_ leaves: [Int32], for elements: Set<String>) -> (sets: [Joint], open: Set<String>) {
        var open = changed(leaves).intersection(elements)
        var sets: [Joint] = []
        var lost: Set<String> = []
        while let element = open.min() {
            guard let found = smallest(leaves, for: element) else {
                open.remove(element)
                lost.insert(element)
                continue
            }
            let explained = changed(found).intersection(open)
            sets.append((found, explained))
            open.subtract(explained)
        }
        return (sets, lost)
    }

    /// The last leaf that is needed, then the last before it that is needed with it, and so on.
    private func smallest(_ leaves: [Int32], for element: String) -> [Int32]? {
        var needed: [Int32] = []
        var rest = leaves[...]
        while needed.count < Self.limit {
            if !needed.isEmpty, changed(needed).contains(element) { return needed.sorted() }
            var (low, high) = (0, rest.count)
            guard high > 0, changed(rest + needed).contains(element) else { return nil }
            while low + 1 < high {
                let middle = (low + high) / 2
                if changed(rest.prefix(middle) + needed).contains(element) { high = middle } else { low = middle }
            }
            needed.append(rest[rest.startIndex + high - 1])
            rest = rest.prefix(high - 1)
        }
        return nil
    }

    /// Nothing if the resource goes.
    private func changed(_ leaves: some Sequence<Int32>) -> Set<String> {
        target.difference(in: original.resources(changing: leaves, by: .otherwise)) ?? []
    }
}
