import JSONTree

/// Tells the data type of an object from the names of its members.
enum VersionShape {
    /// `nil` if no type of R4 has just these members.
    static func type(of node: JSONNode) -> String? {
        let names = Set(node.members.map(\.name).map { $0.hasPrefix("_") ? String($0.dropFirst()) : $0 })
            .subtracting(["id", "extension"])
        guard !names.isEmpty else { return nil }
        return types.first { $0.members.isSuperset(of: names) && !$0.telling.isDisjoint(with: names) }?.name
    }

    private static let types: [(name: String, members: Set<String>, telling: Set<String>)] = [
        ("CodeableConcept", ["coding", "text"], ["coding", "text"]),
        ("Reference", ["reference", "type", "identifier", "display"], ["reference", "display"]),
        ("Coding", ["system", "version", "code", "display", "userSelected"], ["code"]),
        ("Quantity", ["value", "comparator", "unit", "system", "code"], ["unit", "comparator", "code"]),
        ("Identifier", ["use", "type", "system", "value", "period", "assigner"], ["system", "assigner"]),
        ("Period", ["start", "end"], ["start", "end"]),
        ("Range", ["low", "high"], ["low", "high"]),
        ("Ratio", ["numerator", "denominator"], ["numerator", "denominator"]),
        ("Timing", ["event", "repeat", "code"], ["event", "repeat"]),
        (
            "Attachment", ["contentType", "language", "data", "url", "size", "hash", "title", "creation"],
            ["contentType", "data", "url"]
        ),
    ]
}
