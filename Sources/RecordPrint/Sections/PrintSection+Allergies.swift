import ClinicalRecord

extension PrintNotice {
    /// The allergies that may kill; `nil` if none is marked so.
    static func highRisk(_ summary: RecordSummary, wording: Wording) -> PrintNotice? {
        let lines = summary.allergies.filter { $0.isHighRisk && $0.isActive }.map { line in
            let reactions = Phrase(line.reactions.prefix(6).map { Phrase.data($0) })
            return Phrase([wording.known(line.substance), reactions], separator: ": ")
        }
        return lines.isEmpty ? nil : PrintNotice(.danger, Phrase(wording.sentences.highRiskAllergies), lines)
    }
}

extension PrintSection {
    /// Allergies, the dangerous ones first; an empty list never reads as "no known allergies".
    static func allergies(_ summary: RecordSummary, wording: Wording) -> PrintSection {
        let (words, labels) = (wording.sentences, wording.labels)
        var blocks: [Block] = []
        if summary.allergies.isEmpty {
            blocks.append(.nothing(.allergies, summary, words.noAllergyRecorded, wording: wording))
        } else {
            blocks = Block.contradictions(.allergies, summary, wording: wording)
        }
        let rows = summary.allergies.byUrgency.map { $0.cells(wording) }
        let columns = [
            PrintTable.Column(labels.substance, 2.8), PrintTable.Column(labels.reaction, 3),
            PrintTable.Column(labels.since, 2), PrintTable.Column(labels.source, 2),
        ]
        blocks += Block.rows(Phrase(wording.headings.allergies), columns, rows)
        let refuted = summary.absences(in: .allergies).filter { $0.kind != .noneKnown }
        return PrintSection(
            wording.headings.allergies,
            blocks + Block.absences(refuted, words.ruledOut, wording: wording)
        )
    }
}

extension [AllergyLine] {
    /// Dangerous ones first, then those that hold, then those that are over.
    fileprivate var byUrgency: [AllergyLine] {
        filter { $0.isHighRisk && $0.isActive } + filter { !$0.isHighRisk && $0.isActive } + filter { !$0.isActive }
    }
}

extension AllergyLine {
    fileprivate func cells(_ wording: Wording) -> [PrintTable.Cell] {
        let danger = PrintTable.Flag(.danger, Phrase(wording.sentences.highRisk))
        let kind = Phrase(
            [type == "intolerance" ? wording.word("type", type) : ""]
                + categories.map {
                    wording.word("category", $0)
                }
        )
        let status = isActive ? "" : wording.word("state", status)
        let doubt = verification == "unconfirmed" ? wording.word("verification", verification) : ""
        let reactions = Phrase(reactions.prefix(8).map { Phrase.data($0) })
        return [
            PrintTable.Cell(
                wording.known(substance),
                flag: isHighRisk && isActive ? danger : nil,
                details: [kind, status, doubt]
            ),
            PrintTable.Cell(
                reactions.isEmpty ? Phrase(wording.sentences.unknown) : reactions,
                details: notes.prefix(2).map { .data($0) }
            ),
            PrintTable.Cell(day: since, wording: wording),
            PrintTable.Cell(origin, wording: wording),
        ]
    }
}
