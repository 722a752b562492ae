import JSONTree

extension EncounterLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        classCode = node["class"]?.text("code") ?? ""
        title = node.first("type")?.words ?? ""
        className = node["class"]?.words ?? ""
        status = item.status
        start = node["period"]?.text("start")
        end = node["period"]?.text("end")
        places = item.namesList("location", "location")
        organization = item.names.words(node["serviceProvider"])
        participants = item.namesList("participant", "individual")
        reasons = item.reasons()
        diagnoses = item.namesList("diagnosis", "condition")
    }
}
