import JSONTree

extension FactSignature {
    /// `codes`: class; `time`: start; `place`: facility; `isUnspecified`: planned.
    mutating func readEncounter(_ resource: JSONNode) {
        setIdentifiers(resource)
        if resource["status"]?.isString("cancelled") ?? false { existence = .negative }
        isUnspecified = resource["status"]?.isString("planned") ?? false
        if let hash = resource["class"]?["code"]?.stringHash, hash != 0 { codes = [hash] }
        time = resource["period"]?.time("start")
        place = resource["serviceProvider"]?.wordsHash ?? 0
        if place == 0 { place = resource.first("location")?["location"]?.wordsHash ?? 0 }
    }

    /// `codes`, `text`: the service; `time`: start; `place`: the first location.
    mutating func readAppointment(_ resource: JSONNode) {
        setIdentifiers(resource)
        setCodes(resource.first("serviceType"))
        if text == 0 { text = FoldedText.hash(resource.text("description") ?? "") }
        time = resource.time("start")
        let participants = resource["participant"]?.elements
        let location = participants?.first { Self.isLocation($0["actor"]) }
        place = location?["actor"]?.wordsHash ?? 0
    }

    /// `text`: payer; `value`: member id.
    mutating func readCoverage(_ resource: JSONNode) {
        text = resource.first("payor")?.wordsHash ?? 0
        value = resource["subscriberId"]?.stringHash ?? 0
        if value == 0 { value = resource.first("identifier")?["value"]?.stringHash ?? 0 }
    }

    private static func isLocation(_ actor: JSONNode?) -> Bool {
        actor?["reference"]?.content.starts(with: "Location/".utf8) ?? false
    }
}
