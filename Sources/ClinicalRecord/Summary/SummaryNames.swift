import JSONTree

/// What references are called: names of practitioners, organizations, places and drugs, read when first asked for.
final class SummaryNames {
    private let entries: [String: Entry]
    private var known: [String: String] = [:]

    /// Every contributed id leads to its entry.
    init(_ entries: [Entry]) {
        var byID: [String: Entry] = [:]
        for entry in entries {
            byID[entry.id] = entry
            for source in entry.sources { byID[source.resource.id] = entry }
        }
        self.entries = byID
    }

    /// The entry that a literal reference `Kind/id` leads to.
    func entry(_ reference: String) -> Entry? {
        let parts = reference.split(separator: "/")
        return parts.count >= 2 ? entries[String(parts[1])] : nil
    }

    /// The words for a reference; empty if there are none.
    func words(_ reference: JSONNode?) -> String {
        guard let reference else { return "" }
        if let display = reference.text("display") { return display }
        guard let target = reference.text("reference") else { return "" }
        if let name = known[target] { return name }
        let name = entry(target).map(Self.name) ?? ""
        known[target] = name
        return name
    }

    private static func name(_ entry: Entry) -> String {
        guard let tree = try? JSONTree(entry.json) else { return "" }
        let root = tree.root
        switch entry.kind {
        case "Practitioner", "RelatedPerson", "Patient": return root.first("name")?.personName ?? ""
        case "Medication": return root["code"]?.words ?? ""
        case "PractitionerRole":
            let parts = [root["practitioner"], root["organization"]].map { $0?.text("display") ?? "" }
            return parts.filter { !$0.isEmpty }.joined(separator: ", ")
        case "Device": return root.first("deviceName")?.text("name") ?? root["type"]?.words ?? ""
        default: return root.text("name") ?? root["code"]?.words ?? root.text("title") ?? ""
        }
    }
}
