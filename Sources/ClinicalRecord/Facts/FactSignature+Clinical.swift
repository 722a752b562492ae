import JSONTree

extension FactSignature {
    /// The lists that a condition may stand on; what else senders say of its kind does not set two apart.
    private static let classes: [StaticString] = ["problem-list-item", "encounter-diagnosis", "health-concern"]

    /// `values`: lists it stands on; `place`: body site; `time`: onset, or of an encounter diagnosis when it was
    /// recorded.
    mutating func readCondition(_ resource: JSONNode) {
        readVerification(resource)
        setCodesOfSystems(resource["code"])
        let categories = resource["category"]?.elements.map { $0 } ?? []
        values = Self.classes.indices.filter { index in categories.contains { $0.hasCode(Self.classes[index]) } }
            .map { UInt64($0) + 1 }
        place = resource.first("bodySite")?.wordsHash ?? 0
        time = resource.time("onsetDateTime") ?? resource["onsetPeriod"]?.time("start")
        let isDiagnosis = resource["category"]?.elements.contains { $0.hasCode("encounter-diagnosis") } ?? false
        if isDiagnosis, time == nil { time = resource.time("recordedDate") }
        isUnspecified = isDiagnosis && time == nil
    }

    /// `values`: categories.
    mutating func readAllergy(_ resource: JSONNode) {
        readVerification(resource)
        setCodes(resource["code"])
        values = resource["category"].map { $0.elements.map(\.stringHash).sorted() } ?? []
    }

    /// `place`: body site; `actor`: the first performer's name.
    mutating func readProcedure(_ resource: JSONNode) {
        if resource["status"]?.isString("not-done") ?? false { existence = .negative }
        setCodes(resource["code"])
        time = resource.time("performedDateTime") ?? resource["performedPeriod"]?.time("start")
        place = resource.first("bodySite")?.wordsHash ?? 0
        actor = resource.first("performer")?["actor"]?.wordsHash ?? 0
    }

    /// `codes`: relationship; `text`: the relative's name; `time`: birth.
    mutating func readFamilyHistory(_ resource: JSONNode) {
        setCodes(resource["relationship"])
        text = FoldedText.hash(resource.text("name") ?? "")
        time = resource.time("bornDate")
    }

    private mutating func readVerification(_ resource: JSONNode) {
        guard let status = resource["verificationStatus"] else { return }
        if status.hasCode("refuted") { existence = .negative }
        if status.hasCode("entered-in-error") { existence = .error }
    }
}
