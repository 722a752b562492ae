package import Findings
import Synchronization

extension XMLTree: LeafBearing {
    /// Finds the node of a leaf by bisection: leaf numbers grow along the tape.
    package func place(ofLeaf index: Int32) -> Place {
        guard let node = node(ofLeaf: index) else { return .whole }
        return place(ofNode: node)
    }

    func node(ofLeaf index: Int32) -> Int32? {
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
    package func place(ofNode index: Int32) -> Place {
        Place(line: Int(nodes[Int(index)].line), path: path(ofNode: index))
    }

    /// `/ClinicalDocument/component[1]/structuredBody[1]/@classCode`.
    func path(ofNode index: Int32) -> String {
        var steps: [Int32] = []
        steps.reserveCapacity(16)
        var current = index
        while current >= 0 {
            steps.append(current)
            current = nodes[Int(current)].parent
        }
        let positions = countedPositions()
        var path: [UInt8] = []
        path.reserveCapacity(steps.count * 20)
        while let step = steps.popLast() {
            path.append(0x2F)
            append(step, position: positions[Int(step)], to: &path)
        }
        return String(decoding: path, as: UTF8.self)
    }

    private func append(_ index: Int32, position: Int32, to path: inout [UInt8]) {
        let node = nodes[Int(index)]
        guard node.name >= 0 else {
            path.append(contentsOf: "text()".utf8)
            return
        }
        let name = names[Int(node.name)]
        if node.flags.contains(.attribute) { path.append(0x40) }
        path.append(contentsOf: name.namespace.prefix.utf8)
        path.append(contentsOf: nameText[Int(name.start)..<Int(name.start + name.length)])
        guard index > 0, !node.flags.contains(.attribute) else { return }
        path.append(0x5B)
        append(position, to: &path)
        path.append(0x5D)
    }

    private func append(_ number: Int32, to path: inout [UInt8]) {
        if number > 9 { append(number / 10, to: &path) }
        path.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
    }

    private func countedPositions() -> [Int32] {
        positions.withLock { known in
            if let known { return known }
            let counted = XMLPositions.count(nodes)
            known = counted
            return counted
        }
    }
}
