import JSONTree

extension ProcedureLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        title = node["code"]?.words ?? ""
        status = item.status
        date = node.when("performed")
        end = node["performedPeriod"]?.text("end")
        bodySites = node.wordsList("bodySite")
        performers = item.namesList("performer", "actor")
        place = item.names.words(node["location"])
        reasons = item.reasons()
        outcome = node["outcome"]?.words ?? ""
        notes = node.notes
    }
}
