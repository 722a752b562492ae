import JSONTree

extension FactSignature {
    /// `text`: the drug in words; `time`: start, or of a dispense when it was handed over; `value`: dose or quantity.
    mutating func readMedication(_ resource: JSONNode) {
        if resource["doNotPerform"]?.bool ?? false { existence = .negative }
        if resource["status"]?.isString("not-taken") ?? false { existence = .negative }
        readDrug(resource)
        switch kind {
        case .dispense:
            time = resource.time("whenHandedOver") ?? resource.time("whenPrepared")
            value = resource["quantity"].flatMap(ExactQuantity.init)?.hash ?? 0
        case .medicationStatement:
            time =
                resource.time("effectiveDateTime") ?? resource["effectivePeriod"]?.time("start")
                ?? resource.time("dateAsserted")
            readDose(resource.first("dosage"))
        default:
            // A document is authored anew whenever it is sent; when the drug is to be taken stays.
            time = Self.start(resource.first("dosageInstruction")?["timing"]) ?? resource.time("authoredOn")
            readDose(resource.first("dosageInstruction"))
        }
    }

    private static func start(_ timing: JSONNode?) -> SpelledTime? {
        timing?["repeat"]?["boundsPeriod"]?.time("start")
            ?? timing?.first("event").flatMap { SpelledTime($0.content) }
    }

    private mutating func readDrug(_ resource: JSONNode) {
        if let concept = resource["medicationCodeableConcept"] { return setCodes(concept) }
        guard let reference = resource["medicationReference"] else { return }
        text = reference.wordsHash
        guard let target = reference["reference"]?.content, target.first == 0x23 else { return }
        let contained = resource["contained"]?.elements.first { $0["id"]?.content == target.dropFirst() }
        setCodes(contained?["code"])
    }

    private mutating func readDose(_ dosage: JSONNode?) {
        guard let dosage else { return }
        if let dose = dosage.first("doseAndRate")?["doseQuantity"].flatMap(ExactQuantity.init) {
            value = dose.hash
        } else {
            value = FoldedText.hash(dosage.text("text") ?? "")
        }
    }
}
