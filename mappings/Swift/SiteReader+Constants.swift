import Yams

extension SiteReader {
    /// Parts of fields that are never sent: `PID-3.4: NGH`.
    func constants(_ node: Node) throws(TableError) -> [SiteConstant] {
        var constants: [SiteConstant] = []
        for (key, value) in try members(node) {
            guard let constant = SiteConstant(key.text, value: try text(value)) else {
                throw trouble(.badValue, key.node)
            }
            constants.append(constant)
        }
        return constants
    }

    /// A number for all kinds, or numbers by the R4 kind: `trust: 5`, `trust: {AllergyIntolerance: 9, other: 1}`.
    func trust(_ node: Node) throws(TableError) -> [String: Int] {
        if node.mapping == nil { return ["": try rank(node)] }
        var ranks: [String: Int] = [:]
        for (key, value) in try members(node) {
            let isKind = key.text.utf8.first.map { (0x41...0x5A).contains($0) } == true
            try require(isKind || key.text == "other", .unknownName, key.node)
            ranks[isKind ? key.text : ""] = try rank(value)
        }
        return ranks
    }

    private func rank(_ node: Node) throws(TableError) -> Int {
        guard let rank = Int(try text(node)), (-1000...1000).contains(rank) else { throw trouble(.badValue, node) }
        return rank
    }
}
