import JSONTree

extension ProblemLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        title = node["code"]?.words ?? ""
        codes = node["code"]?.codings ?? []
        status = node["clinicalStatus"]?.firstCode ?? ""
        verification = node["verificationStatus"]?.firstCode ?? ""
        categories = node.wordsList("category")
        severity = node["severity"]?.words ?? ""
        onset = node.when("onset")
        abatement = node.when("abatement")
        recorded = node.text("recordedDate")
        notes = node.notes
    }
}
