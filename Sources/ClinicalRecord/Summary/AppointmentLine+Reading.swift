import JSONTree

extension AppointmentLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        let words = [node["appointmentType"]?.words ?? "", node.text("description") ?? ""]
        title = node.first("serviceType")?.words ?? words.first { !$0.isEmpty } ?? ""
        status = item.status
        start = node.text("start") ?? node.first("requestedPeriod")?.text("start")
        end = node.text("end")
        note = node.text("patientInstruction") ?? node.text("comment") ?? ""
        for participant in node["participant"]?.elements.map({ $0 }) ?? [] {
            guard let actor = participant["actor"] else { continue }
            let name = item.names.words(actor)
            let kind = actor.text("reference")?.prefix { $0 != "/" } ?? ""
            if name.isEmpty || kind == "Patient" { continue }
            if kind == "Location" { places.append(name) } else { with.append(name) }
        }
    }
}
