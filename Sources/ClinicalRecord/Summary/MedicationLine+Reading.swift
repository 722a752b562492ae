import JSONTree

extension MedicationLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        kind = item.entry.kind
        name = Self.drug(item)
        codes = node["medicationCodeableConcept"]?.codings ?? []
        status = item.status
        let dosages = (node["dosageInstruction"] ?? node["dosage"])?.elements.map { $0 } ?? []
        dosage = dosages.map(Self.directions).filter { !$0.isEmpty }.joined(separator: "; ")
        let use = node["effectivePeriod"] ?? dosages.first?["timing"]?["repeat"]?["boundsPeriod"]
        start =
            use?.text("start") ?? node.text("effectiveDateTime") ?? node.text("authoredOn")
            ?? node.text("whenHandedOver") ?? node.text("whenPrepared")
        end = use?.text("end")
        prescriber = item.names.words(node["requester"] ?? node["informationSource"])
        reasons = item.reasons()
        let supply = node["dispenseRequest"]
        quantity = (supply?["quantity"] ?? node["quantity"])?.quantityWords ?? ""
        refills = supply?["numberOfRepeatsAllowed"]?.number ?? ""
        notes = node.notes
    }

    /// The name of the drug: a concept, a reference, or a contained Medication.
    private static func drug(_ item: SummaryItem) -> String {
        if let concept = item.node["medicationCodeableConcept"] { return concept.words }
        guard let reference = item.node["medicationReference"] else { return "" }
        let words = item.names.words(reference)
        guard words.isEmpty, let target = reference.text("reference"), target.hasPrefix("#") else { return words }
        let contained = item.node["contained"]?.elements.first { $0.text("id") == String(target.dropFirst()) }
        return contained?["code"]?.words ?? ""
    }

    /// The sender's words, else dose, route and timing put together.
    private static func directions(_ dosage: JSONNode) -> String {
        if let text = dosage.text("text") ?? dosage.text("patientInstruction") { return text }
        let rate = dosage.first("doseAndRate")
        let dose = rate?["doseQuantity"]?.quantityWords ?? rate?["doseRange"]?.rangeWords ?? ""
        let asNeeded = dosage["asNeededBoolean"]?.bool ?? false || dosage["asNeededCodeableConcept"] != nil
        let parts = [dose, dosage["route"]?.words ?? "", timing(dosage["timing"]), asNeeded ? "as needed" : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func timing(_ timing: JSONNode?) -> String {
        guard let timing else { return "" }
        if let words = timing["code"]?.words, !words.isEmpty { return words }
        guard let cycle = timing["repeat"], let period = cycle["period"]?.number, let unit = cycle.text("periodUnit")
        else { return "" }
        return "\(cycle["frequency"]?.number ?? "1") per \(period) \(unit)"
    }
}
