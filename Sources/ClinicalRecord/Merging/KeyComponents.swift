/// Finds the statements that are connected by shared keys, directly or through others.
enum KeyComponents {
    /// The components that hold one of the given statements.
    ///
    /// - Parameters:
    ///   - start: Numbers of statements.
    ///   - keys: The keys of each statement.
    ///   - entryOf: The entry each statement is part of; statements of one entry are connected.
    /// - Returns: numbers of statements, each once.
    static func reached(from start: [Int], keys: [[FactKey]], entryOf: [Int?]) -> [[Int]] {
        var byKey: [FactKey: [Int]] = [:]
        var byEntry: [Int: [Int]] = [:]
        for (index, list) in keys.enumerated() {
            for key in list { byKey[key, default: []].append(index) }
            if let entry = entryOf[index] { byEntry[entry, default: []].append(index) }
        }
        var isSeen = [Bool](repeating: false, count: keys.count)
        var components: [[Int]] = []
        for first in start where !isSeen[first] {
            var component = [first]
            var next = 0
            isSeen[first] = true
            while next < component.count {
                let index = component[next]
                next += 1
                let fellows = entryOf[index].flatMap { byEntry.removeValue(forKey: $0) } ?? []
                for fellow in fellows where !isSeen[fellow] {
                    isSeen[fellow] = true
                    component.append(fellow)
                }
                for key in keys[index] {
                    // Each key is followed once.
                    for other in byKey.removeValue(forKey: key) ?? [] where !isSeen[other] {
                        isSeen[other] = true
                        component.append(other)
                    }
                }
            }
            components.append(component)
        }
        return components
    }
}
