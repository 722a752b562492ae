import JSONTree

extension DisagreementLine {
    /// All that a record's merging marked as contradictory.
    static func lines(_ record: PatientRecord, names: SummaryNames) -> [DisagreementLine] {
        var lines = record.person.map(lines) ?? []
        var opposed: [(place: Int, keys: Set<FactKey>)] = []
        for entry in record.entries where !entry.conflicts.isEmpty {
            guard let item = SummaryItem(entry, names: names) else { continue }
            for element in entry.conflicts.map(element) {
                var line = DisagreementLine()
                (line.section, line.element) = (SummarySection(kind: entry.kind), element)
                line.subject = SummaryNegation.concept(item)?.words ?? ""
                guard ["verificationStatus", "status", "doNotPerform"].contains(element) else {
                    line.voices = voices(entry.sources.map { ($0.source, $0.resource) }, element, standing: entry.json)
                    lines.append(line)
                    continue
                }
                // Entries that say the opposite of each other stay apart in the record and are one line here.
                line.voices = [voice(of: item)]
                if let place = opposed.first(where: { !$0.keys.isDisjoint(with: entry.keys) })?.place {
                    lines[place].voices += line.voices
                } else {
                    opposed.append((lines.count, Set(entry.keys)))
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
            line.voices = voices(statements, element, standing: person.json)
            return line
        }
    }

    /// `criticality` of `AllergyIntolerance.criticality`.
    private static func element(_ path: String) -> String {
        let steps = path.split { ".[(".contains($0) }
        return String(steps.dropFirst().first ?? steps.first ?? "")
    }

    /// Whether an entry says that the thing is or that it is not.
    private static func voice(of item: SummaryItem) -> Voice {
        let value =
            switch SummaryNegation.verdict(item) {
            case .negative(.refuted), .negative(.noneKnown): "refuted"
            case .negative(.notDone): "not-done"
            case .positive, .silent: "listed"
            }
        let date = item.node.text("recordedDate") ?? item.node.when("occurrence") ?? item.node.when("performed")
        return Voice(sources: item.origin.sources, value: value, date: date ?? item.node.text("authoredOn"))
    }

    /// Each value with all who state it; the one that stands in the record goes first.
    private static func voices(
        _ statements: [(String, ContributedResource)],
        _ element: String,
        standing json: [UInt8]
    ) -> [Voice] {
        let stands = (try? JSONTree(json).root).map { value($0, element) }
        var sources: [String: Set<String>] = [:]
        for (source, resource) in statements {
            guard let node = try? JSONTree(resource.json).root else { continue }
            sources[value(node, element), default: []].insert(source)
        }
        return sources.filter { !$0.key.isEmpty }
            .map { Voice(sources: $0.value.sorted(), value: $0.key) }
            .sorted { one, other in
                if (one.value == stands) != (other.value == stands) { return one.value == stands }
                return (one.sources[0], one.value) < (other.sources[0], other.value)
            }
    }

    private static func value(_ node: JSONNode, _ element: String) -> String {
        switch element {
        case "deceased": node.when("deceased") ?? node["deceasedBoolean"]?.bool.map { $0 ? "yes" : "no" } ?? ""
        default: node[member: element]?.string ?? node[member: element]?.firstCode ?? ""
        }
    }
}
