/// When two items of a united list say the same.
///
/// Source: <https://hl7.org/fhir/R4/datatypes.html>
enum ItemIdentity {
    /// A value that items of the same meaning share.
    static func of(_ item: MergeValue, element: String) -> MergeValue {
        switch element {
        case "identifier": keep(item, ["system", "value"], needs: "value")
        case "coding": keep(item, ["system", "code"], needs: "code")
        case "telecom": telecom(item)
        case "name": folded(item, ["family", "given", "suffix"])
        case "address": address(item)
        case "contact": contact(item)
        case "note": keep(item, ["text"], needs: "text")
        case "category", "communication", "relationship": concept(item)
        default: item
        }
    }

    private static func keep(_ item: MergeValue, _ names: [String], needs name: String) -> MergeValue {
        guard item[name] != nil else { return item }
        return .object(item.members.filter { names.contains($0.name) }.sorted { $0.name < $1.name })
    }

    private static func telecom(_ item: MergeValue) -> MergeValue {
        guard let value = item["value"]?.text else { return item }
        let digits = value.utf8.filter { (0x30...0x39).contains($0) }
        let isNumber = digits.count >= 7 && !value.utf8.contains(0x40)
        return .leaf(isNumber ? Array(digits.suffix(10)) : Array(value.lowercased().utf8))
    }

    private static func folded(_ item: MergeValue, _ names: [String]) -> MergeValue {
        identity(words(of: item, names)) ?? item
    }

    /// The folded words of each of some members; empty where it is missing.
    private static func words(of item: MergeValue, _ names: [String]) -> [String] {
        names.map { name in
            let value = item[name]
            let parts = value.map { $0.items.isEmpty ? [$0] : $0.items } ?? []
            return parts.compactMap(\.text).map(FoldedText.words).joined(separator: " ")
        }
    }

    /// `nil` where nothing is said.
    private static func identity(_ words: [String]) -> MergeValue? {
        guard words.contains(where: { !$0.isEmpty }) else { return nil }
        return .array(words.map { .leaf(Array($0.utf8)) })
    }

    /// The street as it is compared, the town and the first five of the postal code.
    private static func address(_ item: MergeValue) -> MergeValue {
        let words = words(of: item, ["line", "city", "postalCode"])
        return identity([PersonDescription.street(words[0]), words[1], String(words[2].prefix(5))]) ?? item
    }

    /// The family name and the first given name; whoever has no name is like nobody.
    private static func contact(_ item: MergeValue) -> MergeValue {
        guard let name = item["name"], let family = name["family"]?.text else { return item }
        let given = name["given"]?.items.first?.text ?? ""
        guard !given.isEmpty else { return item }
        return identity([family, given].map(FoldedText.words)) ?? item
    }

    private static func concept(_ item: MergeValue) -> MergeValue {
        let codings = (item["language"] ?? item)["coding"]?.items ?? []
        guard let first = codings.first else { return item }
        return keep(first, ["code"], needs: "code")
    }
}
