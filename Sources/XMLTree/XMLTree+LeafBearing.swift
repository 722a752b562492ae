package import Findings
import Synchronization

extension XMLTree: LeafBearing {
    /// Finds the node of a leaf by bisection: leaf numbers grow along the tape.
    package func place(ofLeaf index: Int32) -> Place {
        guard let node = node(ofLeaf: index) else { return .whole }
        return place(ofNode: node)
    }

    private func node(ofLeaf index: Int32) -> Int32? {
        guard index >= 0, Int(index) < leafCount else { return nil }
        var (low, high) = (0, nodes.count)
        while low < high {
            let middle = (low + high) / 2
            // A node before the leaf counts at most `index` leaves before itself and is not the leaf.
            let node = nodes[middle]
            let passed = node.flags.contains(.leaf) ? node.leaf + 1 : node.leaf
            if passed <= index { low = middle + 1 } else { high = middle }
        }
        return low < nodes.count && nodes[low].flags.contains(.leaf) ? Int32(low) : nil
    }

    /// The line and the path of a node.
    func place(ofNode index: Int32) -> Place {
        Place(line: Int(nodes[Int(index)].line), path: path(ofNode: index))
    }

    /// `/ClinicalDocument/component[1]/structuredBody[1]/@classCode`.
    func path(ofNode index: Int32) -> String {
        var steps: [String] = []
        var current = index
        while current >= 0 {
            let node = nodes[Int(current)]
            if node.flags.contains(.text) {
                steps.append("text()")
            } else {
                let name = names[Int(node.name)].namespace.prefix + localName(node.name)
                if node.flags.contains(.attribute) {
                    steps.append("@\(name)")
                } else {
                    steps.append(current == 0 ? name : "\(name)[\(position(ofElement: current))]")
                }
            }
            current = node.parent
        }
        return "/" + steps.reversed().joined(separator: "/")
    }

    private func position(ofElement index: Int32) -> Int32 {
        positions.withLock { known in
            if let known { return known[Int(index)] }
            let counted = XMLPositions.count(nodes)
            known = counted
            return counted[Int(index)]
        }
    }
}
