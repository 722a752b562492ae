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
        case "address": folded(item, ["line", "city", "postalCode"])
        case "note": keep(item, ["text"], needs: "text")
        case "category", "communication": concept(item)
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
        let words = names.map { name -> String in
            let value = item[name]
            let parts = value.map { $0.items.isEmpty ? [$0] : $0.items } ?? []
            return parts.compactMap(\.text).map(FoldedText.words).joined(separator: " ")
        }
        guard words.contains(where: { !$0.isEmpty }) else { return item }
        return .array(words.map { .leaf(Array($0.utf8)) })
    }

    private static func concept(_ item: MergeValue) -> MergeValue {
        let codings = (item["language"] ?? item)["coding"]?.items ?? []
        guard let first = codings.first else { return item }
        return keep(first, ["code"], needs: "code")
    }
}
