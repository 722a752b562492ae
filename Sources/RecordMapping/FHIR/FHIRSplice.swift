import JSONTree

/// Writes a resource with another id and other references; every other byte stays as it was sent.
enum FHIRSplice {
    static func rewritten(_ statement: FHIRStatement, _ names: FHIRNames) -> [UInt8] {
        let tree = statement.node.tree
        var cuts: [(range: Swift.Range<Int>, text: String)] = []
        if let id = statement.node["id"] {
            cuts.append((id.range, "\"\(statement.id)\""))
        } else {
            let start = statement.node.range.lowerBound + 1
            cuts.append((start..<start, "\"id\":\"\(statement.id)\","))
        }
        for link in statement.links {
            let node = tree.node(link)
            guard let text = node.string, let target = names.target(of: text) else { continue }
            cuts.append((node.range, "\"\(target)\""))
        }
        cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
        return splice(tree.bytes, statement.node.range, cuts)
    }

    private static func splice(
        _ bytes: [UInt8],
        _ whole: Swift.Range<Int>,
        _ cuts: [(range: Swift.Range<Int>, text: String)]
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(whole.count + cuts.count * 32)
        var done = whole.lowerBound
        for cut in cuts where cut.range.lowerBound >= done {
            output += bytes[done..<cut.range.lowerBound]
            output += Array(cut.text.utf8)
            done = cut.range.upperBound
        }
        output += bytes[done..<whole.upperBound]
        return output
    }
}
