/// Counts the position of every element among the siblings of its name, in one pass.
enum XMLPositions {
    /// One number for each node, from 1; 0 for attributes and text.
    static func count(_ nodes: [XMLNode]) -> [Int32] {
        var positions = [Int32](repeating: 0, count: nodes.count)
        var names: [Int32] = []
        var counts: [Int32] = []
        for parent in nodes.indices where nodes[parent].name >= 0 && !nodes[parent].flags.contains(.attribute) {
            names.removeAll(keepingCapacity: true)
            counts.removeAll(keepingCapacity: true)
            // Few elements have children of many names; those that do are counted by a table instead of a search.
            var many: [Int32: Int32] = [:]
            var child = Int32(parent) + 1 + Int32(nodes[parent].attributes)
            while child < nodes[parent].end {
                let node = nodes[Int(child)]
                if node.name >= 0 {
                    if let slot = names.firstIndex(of: node.name) {
                        counts[slot] += 1
                        positions[Int(child)] = counts[slot]
                    } else if names.count < 16 {
                        names.append(node.name)
                        counts.append(1)
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
