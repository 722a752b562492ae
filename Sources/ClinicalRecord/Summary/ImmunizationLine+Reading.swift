import JSONTree

extension ImmunizationLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        vaccine = node["vaccineCode"]?.words ?? ""
        cvx = node["vaccineCode"]?.code(in: "http://hl7.org/fhir/sid/cvx") ?? ""
        date = node.when("occurrence")
        lot = node.text("lotNumber") ?? ""
        expires = node.text("expirationDate")
        manufacturer = item.names.words(node["manufacturer"])
        site = node["site"]?.words ?? ""
        route = node["route"]?.words ?? ""
        dose = node["doseQuantity"]?.quantityWords ?? ""
        let protocolApplied = node.first("protocolApplied")
        doseNumber =
            protocolApplied?["doseNumberPositiveInt"]?.number ?? protocolApplied?.text("doseNumberString") ?? ""
        performer = item.namesList("performer", "actor").joined(separator: ", ")
        place = item.names.words(node["location"])
        status = item.status
        isHistorical = node["primarySource"]?.bool == false
        notes = node.notes
    }
}
