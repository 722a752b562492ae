import JSONTree

extension ResultLine {
    init(_ item: SummaryItem) {
        self.init(item.node)
        origin = item.origin
        date = item.node.when("effective") ?? item.node.text("issued")
        status = item.status
        notes = item.node.notes
        components = item.node["component"]?.elements.map { ResultLine($0) } ?? []
    }

    /// What an observation and its parts have in common.
    init(_ node: JSONNode) {
        self.init()
        name = node["code"]?.words ?? ""
        loinc = node["code"]?.code(in: "http://loinc.org") ?? ""
        value = MeasuredValue(node)
        absentReason = value.text.isEmpty ? node["dataAbsentReason"]?.words ?? "" : ""
        let interpretations = node["interpretation"]?.elements.map { $0 } ?? []
        interpretation = interpretations.map(\.words).filter { !$0.isEmpty }.joined(separator: ", ")
        interpretationCode = interpretations.first?.firstCode ?? ""
        guard let range = node.first("referenceRange") else { return }
        referenceRange = range.text("text") ?? range.rangeWords
        low = range["low"]?["value"]?.number
        high = range["high"]?["value"]?.number
    }
}
