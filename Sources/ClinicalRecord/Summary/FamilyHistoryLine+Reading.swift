import JSONTree

extension FamilyHistoryLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        relationship = node["relationship"]?.words ?? ""
        name = node.text("name") ?? ""
        born = node.when("born")
        deceased = node.when("deceased") ?? (node["deceasedBoolean"]?.bool ?? false ? "yes" : nil)
        notes = node.notes
        for condition in node["condition"]?.elements.map({ $0 }) ?? [] {
            guard let words = condition["code"]?.words, !words.isEmpty else { continue }
            conditions.append(Condition(words, onset: condition.when("onset")))
        }
    }
}
