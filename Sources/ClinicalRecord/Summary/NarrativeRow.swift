package import JSONTree

/// One resource as a row of a generated narrative: what, how much, how certain, when.
///
/// The status is always told, so that nobody reads what was refuted or not done as being so.
package struct NarrativeRow: Sendable, Hashable {
    package let what: String
    package let details: String
    package let status: String
    package let time: String

    /// - Parameters:
    ///   - node: A clinical resource.
    ///   - name: The words for a resource by its reference; `nil` if it is not at hand.
    package init(_ node: JSONNode, name: @escaping (String) -> String?) {
        let names: [StaticString] = ["code", "vaccineCode", "medicationCodeableConcept", "type", "description"]
        let own = names.lazy.compactMap { node[$0]?.words }.first { !$0.isEmpty }
        let links: [StaticString] = ["medicationReference", "device"]
        let linked = links.lazy.compactMap { node[$0] }.compactMap { link in
            link.text("display") ?? link.text("reference").flatMap(name)
        }
        what = own ?? linked.first ?? node.text("title") ?? node.first("deviceName")?.text("name") ?? "not named"
        details = Self.details(of: node)
        status = Self.status(of: node)
        time = Self.time(of: node)
    }

    private static func details(of node: JSONNode) -> String {
        var parts = [MeasuredValue(node).text]
        parts += node["component"]?.elements.map { "\($0["code"]?.words ?? ""): \(MeasuredValue($0).text)" } ?? []
        parts += node.wordsList("interpretation")
        for list in ["dosageInstruction", "dosage"] as [StaticString] where node[list]?.kind == .array {
            parts += node[list]?.elements.compactMap { $0.text("text") } ?? []
        }
        for reaction in node["reaction"]?.elements.map({ $0 }) ?? [] { parts += reaction.wordsList("manifestation") }
        parts += [node["severity"]?.words ?? "", node.text("criticality").map { "criticality \($0)" } ?? ""]
        parts += [node.text("conclusion") ?? "", node["dataAbsentReason"]?.words ?? ""]
        parts += node.notes
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func status(of node: JSONNode) -> String {
        var parts = [node["clinicalStatus"]?.firstCode ?? "", node["verificationStatus"]?.firstCode ?? ""]
        parts += [node.text("status") ?? "", node.text("lifecycleStatus") ?? ""]
        if node["doNotPerform"]?.bool == true { parts.append("not to be done") }
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func time(of node: JSONNode) -> String {
        let start =
            ["onset", "effective", "performed", "occurrence", "timing"].lazy.compactMap { node.when($0) }.first
            ?? ["authoredOn", "recordedDate", "dateTime", "startDate", "created"].lazy.compactMap { name in
                node.members.first { $0.name == name }?.value.string
            }.first
        guard let end = node.when("abatement") else { return start ?? "" }
        return "\(start ?? "?") – \(end)"
    }
}
