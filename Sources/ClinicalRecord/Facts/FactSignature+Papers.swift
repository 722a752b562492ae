import JSONTree

extension FactSignature {
    /// `identifiers`: the document's own; `value`: a hash of its bytes.
    mutating func readDocument(_ resource: JSONNode) {
        setIdentifiers(resource)
        if let hash = resource["masterIdentifier"]?.pairHash("value"), hash != 0 {
            identifiers = (identifiers + [hash]).sorted()
        }
        guard let attachment = resource.first("content")?["attachment"] else { return }
        // `hash` is SHA-1 of the bytes; without it the bytes themselves are compared.
        value = attachment["hash"]?.stringHash ?? attachment["data"]?.stringHash ?? 0
    }

    /// `codes`, `text`: what is planned or ordered; `time`: when it starts, or when it was ordered (`isUnspecified`).
    mutating func readPlan(_ resource: JSONNode) {
        setIdentifiers(resource)
        switch kind {
        case .goal:
            setCodes(resource["description"])
            time = resource.time("startDate")
        case .carePlan:
            setCodes(resource.first("category"))
            if let title = resource.text("title") { text = FoldedText.hash(title) }
            time = resource["period"]?.time("start") ?? resource.time("created")
        case .careTeam:
            text = FoldedText.hash(resource.text("name") ?? "")
            time = resource["period"]?.time("start")
        case .consent:
            setCodes(resource.first("category"))
            time = resource.time("dateTime")
        default:
            if resource["doNotPerform"]?.bool ?? false { existence = .negative }
            setCodes(resource["code"])
            time = resource.time("occurrenceDateTime") ?? resource["occurrencePeriod"]?.time("start")
            isUnspecified = time == nil
            time = time ?? resource.time("authoredOn")
        }
    }
}
