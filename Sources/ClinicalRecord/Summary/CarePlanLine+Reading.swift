import JSONTree

extension CarePlanLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        kind = item.entry.kind
        switch kind {
        case "Goal":
            title = node["description"]?.words ?? ""
            status = node.text("lifecycleStatus") ?? ""
            start = node.text("startDate")
            end = node.first("target")?.text("dueDate")
            detail = node["achievementStatus"]?.words ?? ""
        case "ServiceRequest":
            title = node["code"]?.words ?? ""
            status = item.status
            start = node.when("occurrence") ?? node.text("authoredOn")
            detail = node.notes.joined(separator: "; ")
        default:
            title = node.text("title") ?? node.first("category")?.words ?? ""
            status = item.status
            start = node["period"]?.text("start")
            end = node["period"]?.text("end")
            let acts = node["activity"]?.elements.compactMap { $0["detail"] } ?? []
            let words = acts.map { $0["code"]?.words ?? $0.text("description") ?? "" }.filter { !$0.isEmpty }
            detail = words.isEmpty ? node.text("description") ?? "" : words.joined(separator: "; ")
        }
    }
}
