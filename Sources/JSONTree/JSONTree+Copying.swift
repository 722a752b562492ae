extension JSONTree {
    /// A copy of a value without the white space between its parts, every other byte as spelled but for the changes.
    ///
    /// `root` is the token of the value; the changes come in the order of their tokens, at most one for each.
    package func copy(_ root: Int, changes: [JSONChange] = []) -> [UInt8] {
        unsafe bytes.withUnsafeBufferPointer { source in
            var copy = unsafe JSONCopy(source, room: tokens[root].range.count + changes.count * 48)
            var next = 0
            for index in root..<Int(tokens[root].next) {
                let change = next < changes.count && changes[next].token == index ? changes[next] : nil
                if change != nil { next += 1 }
                copy.append(tokens[index], index, isRoot: index == root, change)
            }
            return copy.finish()
        }
    }

    /// How many values that are neither containers nor `null` stand between two tokens.
    package func leaves(_ range: Range<Int>) -> Int {
        var count = 0
        for token in tokens[range.clamped(to: tokens.indices)] where !token.isContainer && token.kind != .null {
            count += 1
        }
        return count
    }

    /// The members and items that lead from the root to a token: `entry[3].resource.id`; empty for the root.
    ///
    /// Costs a step for each sibling on the way; for messages, not for loops.
    package func path(to index: Int) -> String {
        var path = ""
        var parent = 0
        while parent < index, tokens[parent].isContainer {
            let isObject = tokens[parent].kind == .object
            var (child, number) = (parent + 1, 0)
            while Int(tokens[child].next) <= index { (child, number) = (Int(tokens[child].next), number + 1) }
            path += isObject ? (path.isEmpty ? "" : ".") + node(child).name : "[\(number)]"
            parent = child
        }
        return path
    }
}
