/// Counts the position of every element among the siblings of its name, in one pass.
enum XMLPositions {
    /// One number for each node, from 1; 0 for attributes and text.
    static func count(_ nodes: [XMLNode]) -> [Int32] {
        var positions = [Int32](repeating: 0, count: nodes.count)
        // Of the children under way: so many names, and how often each was met.
        var names = [Int32](repeating: 0, count: 16)
        var counts = names
        for parent in nodes.indices where nodes[parent].name >= 0 && !nodes[parent].flags.contains(.attribute) {
            var known = 0
            // Few elements have children of many names; those that do are counted by a table instead of a search.
            var many: [Int32: Int32] = [:]
            var child = Int32(parent) + 1 + Int32(nodes[parent].attributes)
            while child < nodes[parent].end {
                let node = nodes[Int(child)]
                if node.name >= 0 {
                    var slot = 0
                    while slot < known, names[slot] != node.name { slot += 1 }
                    if slot < known {
                        counts[slot] += 1
                        positions[Int(child)] = counts[slot]
                    } else if known < names.count {
                        (names[known], counts[known]) = (node.name, 1)
                        known += 1
                        positions[Int(child)] = 1
                    } else {
                        many[node.name, default: 0] += 1
                        positions[Int(child)] = many[node.name, default: 1]
                    }
                }
                child = node.end
            }
        }
        return positions
    }
}
