import JSONTree

extension CoverageLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        payers = item.namesList("payor")
        type = node["type"]?.words ?? ""
        memberID = node.text("subscriberId") ?? node.first("identifier")?.text("value") ?? ""
        let group = node["class"]?.elements.first { $0["type"]?.hasCode("group") ?? false }
        groupID = group?.text("value") ?? ""
        status = item.status
        start = node["period"]?.text("start")
        end = node["period"]?.text("end")
    }
}
