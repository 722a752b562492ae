import JSONTree

extension DisagreementLine {
    /// All that a record's merging marked as contradictory.
    static func lines(_ record: PatientRecord) -> [DisagreementLine] {
        var lines = record.person.map(lines) ?? []
        var apart: [String: Int] = [:]
        for entry in record.entries where !entry.conflicts.isEmpty {
            guard let tree = try? JSONTree(entry.json) else { continue }
            let subject = tree.root["code"]?.words ?? ""
            for element in entry.conflicts.map(element) {
                var line = DisagreementLine()
                (line.section, line.subject, line.element) = (SummarySection(kind: entry.kind), subject, element)
                let statements = entry.sources.map { ($0.source, $0.resource) }
                line.voices = element == "verificationStatus"
                    ? [voice(of: entry, tree.root)] : voices(statements, element)
                // Entries that contradict each other about one thing stay apart in the record and are one line here.
                let key = "\(entry.kind) \(element) \(subject.lowercased())"
                if element == "verificationStatus", let place = apart[key] {
                    lines[place].voices += line.voices
                } else {
                    apart[key] = lines.count
                    lines.append(line)
                }
            }
        }
        return lines
    }

    private static func lines(_ person: Person) -> [DisagreementLine] {
        person.conflicts.map(element).map { element in
            var line = DisagreementLine()
            line.element = element
            let statements = person.sources.compactMap { source in source.patient.map { (source.source, $0) } }
            line.voices = voices(statements, element)
            return line
        }
    }

    /// `criticality` of `AllergyIntolerance.criticality`.
    private static func element(_ path: String) -> String {
        let steps = path.split { ".[(".contains($0) }
        return String(steps.dropFirst().first ?? steps.first ?? "")
    }

    private static func voice(of entry: Entry, _ node: JSONNode) -> Voice {
        Voice(
            sources: Set(entry.sources.map(\.source)).sorted(),
            value: node["verificationStatus"]?.firstCode ?? "",
            date: node.text("recordedDate")
        )
    }

    /// Each value with all who state it.
    private static func voices(_ statements: [(String, ContributedResource)], _ element: String) -> [Voice] {
        var sources: [String: Set<String>] = [:]
        for (source, resource) in statements {
            guard let node = try? JSONTree(resource.json).root else { continue }
            sources[value(node, element), default: []].insert(source)
        }
        return sources.filter { !$0.key.isEmpty }
            .map { Voice(sources: $0.value.sorted(), value: $0.key) }
            .sorted { ($0.sources[0], $0.value) < ($1.sources[0], $1.value) }
    }

    private static func value(_ node: JSONNode, _ element: String) -> String {
        switch element {
        case "deceased": node.when("deceased") ?? node["deceasedBoolean"]?.bool.map { $0 ? "yes" : "no" } ?? ""
        default: node[member: element]?.string ?? node[member: element]?.firstCode ?? ""
        }
    }
}
