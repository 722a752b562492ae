import JSONTree

extension DeviceLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        name = node.first("deviceName")?.text("name") ?? node["type"]?.words ?? ""
        udi = node.first("udiCarrier")?.text("carrierHRF") ?? node.first("udiCarrier")?.text("deviceIdentifier") ?? ""
        lot = node.text("lotNumber") ?? ""
        serial = node.text("serialNumber") ?? ""
        manufacturer = node.text("manufacturer") ?? ""
        status = item.status
        date = node.text("manufactureDate")
    }
}
