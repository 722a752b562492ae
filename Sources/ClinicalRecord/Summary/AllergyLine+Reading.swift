import JSONTree

extension AllergyLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        substance = node["code"]?.words ?? ""
        type = node.text("type") ?? ""
        categories = node["category"]?.elements.compactMap(\.string) ?? []
        criticality = node.text("criticality") ?? ""
        status = node["clinicalStatus"]?.firstCode ?? ""
        verification = node["verificationStatus"]?.firstCode ?? ""
        since = node.when("onset")
        recorded = node.text("recordedDate")
        notes = node.notes
        let grades = ["mild", "moderate", "severe"]
        for reaction in node["reaction"]?.elements.map({ $0 }) ?? [] {
            let grade = reaction.text("severity") ?? ""
            let words = reaction.wordsList("manifestation")
            let text = words.isEmpty ? reaction.text("description") ?? "" : words.joined(separator: ", ")
            if substance.isEmpty { substance = reaction["substance"]?.words ?? "" }
            if let rank = grades.firstIndex(of: grade), rank >= grades.firstIndex(of: severity) ?? 0 {
                severity = grade
            }
            if !text.isEmpty { reactions.append(grade.isEmpty ? text : "\(text) (\(grade))") }
        }
    }
}
