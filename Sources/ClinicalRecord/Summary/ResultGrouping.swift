import JSONTree

/// Puts results together as they were reported: by report, by panel, else by day.
struct ResultGrouping {
    private var reports: [SummaryItem] = []
    private var observations: [SummaryItem] = []

    mutating func add(report item: SummaryItem) { reports.append(item) }

    mutating func add(observation item: SummaryItem) { observations.append(item) }

    /// The groups; each observation in one of them only, the first report that names it.
    func groups() -> [ResultGroup] {
        var open: [String: SummaryItem] = [:]
        for item in observations { open[item.entry.id] = item }
        var groups: [ResultGroup] = []
        for report in reports { groups.append(group(report, members: "result", &open)) }
        for panel in observations where panel.node["hasMember"] != nil {
            guard open.removeValue(forKey: panel.entry.id) != nil else { continue }
            groups.append(group(panel, members: "hasMember", &open))
        }
        let rest = observations.filter { open[$0.entry.id] != nil }.map { ResultLine($0) }
        for (day, lines) in Dictionary(grouping: rest, by: { String(($0.date ?? "").prefix(10)) }) {
            var group = ResultGroup()
            group.date = day.isEmpty ? nil : day
            group.lines = lines
            group.lines.order({ _ in nil }, \.name)
            groups.append(group)
        }
        return groups
    }

    private func group(
        _ item: SummaryItem,
        members: StaticString,
        _ open: inout [String: SummaryItem]
    ) -> ResultGroup {
        var group = ResultGroup()
        group.origin = item.origin
        group.title = item.node["code"]?.words ?? ""
        group.date = item.node.when("effective") ?? item.node.text("issued")
        group.status = item.status
        group.performer = item.namesList("performer").joined(separator: ", ")
        group.conclusion = item.node.text("conclusion") ?? ""
        group.attachments = item.node["presentedForm"]?.elements.compactMap { $0.text("title") } ?? []
        if item.entry.kind == "Observation" {
            let own = ResultLine(item)
            if !own.value.text.isEmpty || !own.components.isEmpty { group.lines.append(own) }
        }
        collect(item, members, &open, &group.lines, depth: 0)
        return group
    }

    /// The members of a report or panel, in its order, panels inside panels too.
    private func collect(
        _ item: SummaryItem,
        _ members: StaticString,
        _ open: inout [String: SummaryItem],
        _ lines: inout [ResultLine],
        depth: Int
    ) {
        guard depth < 8 else { return }
        for reference in item.node[members]?.elements.map({ $0 }) ?? [] {
            guard let target = reference.text("reference"), let id = item.names.entry(target)?.id else { continue }
            guard let member = open.removeValue(forKey: id) else { continue }
            let line = ResultLine(member)
            let isPanel = member.node["hasMember"] != nil
            if !isPanel || !line.value.text.isEmpty { lines.append(line) }
            if isPanel { collect(member, "hasMember", &open, &lines, depth: depth + 1) }
        }
    }
}
