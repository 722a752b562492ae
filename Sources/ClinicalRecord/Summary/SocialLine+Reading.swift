import JSONTree

extension SocialLine {
    init(_ item: SummaryItem) {
        self.init()
        let line = ResultLine(item)
        origin = line.origin
        name = line.name
        loinc = line.loinc
        value =
            line.value.text.isEmpty
            ? line.components.map { "\($0.name): \($0.value.text)" }.joined(separator: "; ") : line.value.text
        date = line.date
        end = item.node["effectivePeriod"]?.text("end")
        status = line.status
        notes = line.notes
    }
}
