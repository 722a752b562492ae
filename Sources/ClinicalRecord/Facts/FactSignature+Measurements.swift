import JSONTree

extension FactSignature {
    /// `value`: number and unit, text, or the parts of a value that has several; `values`: codes of a coded value;
    /// `place`: body site.
    mutating func readObservation(_ resource: JSONNode) {
        if resource["status"]?.isString("cancelled") ?? false { existence = .negative }
        setCodes(resource["code"])
        time =
            resource.time("effectiveDateTime") ?? resource.time("effectiveInstant")
            ?? resource["effectivePeriod"]?.time("start")
        place = resource["bodySite"]?.wordsHash ?? 0
        (value, values) = Self.measured(resource)
        guard value == 0, values.isEmpty, let parts = resource["component"] else { return }
        // The order of parts means nothing.
        for part in parts.elements {
            let (number, coded) = Self.measured(part)
            var hash = StableHash()
            hash.add(part["code"]?.codingHashes.min() ?? part["code"]?.wordsHash ?? 0)
            hash.add(number)
            for code in coded { hash.add(code) }
            value = value &+ hash.value
        }
    }

    /// `actor`: the first performer's name.
    mutating func readReport(_ resource: JSONNode) {
        setCodes(resource["code"])
        time = resource.time("effectiveDateTime") ?? resource["effectivePeriod"]?.time("start")
        actor = resource.first("performer")?.wordsHash ?? 0
    }

    private static func measured(_ node: JSONNode) -> (value: UInt64, codes: [UInt64]) {
        if let quantity = node["valueQuantity"] { return (ExactQuantity(quantity)?.hash ?? 0, []) }
        if let concept = node["valueCodeableConcept"] { return (0, codedValue(concept)) }
        if let text = node.text("valueString") { return (FoldedText.hash(text), []) }
        for name: StaticString in ["valueInteger", "valueBoolean", "valueDateTime", "valueTime"] {
            guard let value = node[name] else { continue }
            var hash = StableHash(0x76)
            hash.add(value.bytes)
            return (hash.value, [])
        }
        for name: StaticString in ["valueRange", "valueRatio", "valuePeriod", "valueSampledData"] {
            guard let value = node[name] else { continue }
            return (SpelledJSON.hash(value), [])
        }
        return (0, [])
    }

    /// The codes of a coded value; its words if it has none.
    private static func codedValue(_ concept: JSONNode) -> [UInt64] {
        let codes = concept.codingHashes
        return codes.isEmpty ? [concept.wordsHash].filter { $0 != 0 } : codes.sorted()
    }
}
