/// Finds the statements that are connected by shared keys, directly or through others.
struct KeyComponents {
    /// Each statement's way to the first of its component.
    private var parent: [Int]

    /// The components that hold one of the given statements.
    ///
    /// - Parameters:
    ///   - start: Numbers of statements.
    ///   - keys: The keys of each statement.
    ///   - entryOf: The entry each statement is part of; statements of one entry are connected.
    /// - Returns: numbers of statements in ascending order, each once.
    static func reached(from start: [Int], keys: [[FactKey]], entryOf: [Int?]) -> [[Int]] {
        var components = KeyComponents(parent: Array(keys.indices))
        components.connect(keys: keys, entryOf: entryOf)
        return components.list(start)
    }

    private mutating func connect(keys: [[FactKey]], entryOf: [Int?]) {
        var firstOfKey: [FactKey: Int] = [:]
        var firstOfEntry: [Int: Int] = [:]
        firstOfKey.reserveCapacity(keys.count * 2)
        for (index, list) in keys.enumerated() {
            for key in list { unite(index, with: &firstOfKey[key]) }
            if let entry = entryOf[index] { unite(index, with: &firstOfEntry[entry]) }
        }
    }

    private mutating func unite(_ index: Int, with first: inout Int?) {
        guard let known = first else {
            first = index
            return
        }
        let (a, b) = (root(index), root(known))
        parent[max(a, b)] = min(a, b)
    }

    private mutating func root(_ index: Int) -> Int {
        var index = index
        while parent[index] != index {
            parent[index] = parent[parent[index]]
            index = parent[index]
        }
        return index
    }

    private mutating func list(_ start: [Int]) -> [[Int]] {
        var number = [Int](repeating: -1, count: parent.count)
        var components: [[Int]] = []
        for first in start {
            let root = root(first)
            guard number[root] < 0 else { continue }
            number[root] = components.count
            components.append([])
        }
        for index in parent.indices {
            let component = number[root(index)]
            if component >= 0 { components[component].append(index) }
        }
        return components
    }
}
