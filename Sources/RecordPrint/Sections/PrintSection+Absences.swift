import ClinicalRecord

extension Edition {
    /// What was said not to be so, one line each with who said it.
    func absences(_ lines: [AbsenceLine], _ template: String) -> [PrintSection.Block] {
        guard !lines.isEmpty else { return [] }
        return [
            .list(
                lines.map { line in
                    let what = Phrase([.data(line.text), .data(line.reason)], separator: " – ")
                    let date = line.date == nil ? "" : wording.day(line.date)
                    return item(Phrase(template, ["text": what]), line.origin, [date])
                }
            )
        ]
    }

    /// Who said that there is none, above entries that say there is.
    func contradictions(_ section: SummarySection, _ summary: RecordSummary) -> [PrintSection.Block] {
        let lines = summary.absences(in: section).filter { $0.kind == .noneKnown }.map { line in
            let said = Phrase.data(line.text)
            return Phrase(
                words.saysNone,
                [
                    "sources": wording.list(line.origin.sources), "date": wording.day(line.date),
                    "text": said.isEmpty ? Phrase(words.noneKnown) : said,
                ]
            )
        }
        return lines.isEmpty ? [] : [.notice(PrintNotice(.caution, Phrase(words.disagree), lines))]
    }

    /// How a section without entries is to be read: somebody said that there is none, or nobody said anything.
    func nothing(_ section: SummarySection, _ summary: RecordSummary, _ title: String) -> PrintSection.Block {
        let none = summary.absences(in: section).filter { $0.kind == .noneKnown }
        guard let first = none.first else {
            let meaning = section == .allergies ? words.askPerson : words.absenceMeaning
            return .notice(PrintNotice(.absence, Phrase(title), [Phrase(meaning)]))
        }
        let said = Phrase.data(first.text)
        return .notice(
            PrintNotice(.statement, said.isEmpty ? Phrase(words.noneKnown) : said, none.map { $0.saidBy(wording) })
        )
    }

    /// A section with what was said not to be so; made if that is all there is, `nil` if there is nothing at all.
    func told(
        _ key: SummarySection,
        _ heading: String,
        _ section: PrintSection?,
        _ summary: RecordSummary
    ) -> PrintSection? {
        let lines = summary.absences(in: key)
        guard !lines.isEmpty else { return section }
        var blocks: [PrintSection.Block] = []
        if section?.hasRows == true || !lines.contains(where: { $0.kind == .noneKnown }) {
            blocks = contradictions(key, summary) + (section?.blocks ?? [])
        } else {
            blocks = [nothing(key, summary, "")]
        }
        blocks += absences(lines.filter { $0.kind == .refuted }, words.ruledOut)
        blocks += absences(lines.filter { $0.kind == .notDone }, words.notDone)
        return PrintSection(heading, blocks)
    }
}

extension PrintSection {
    fileprivate var hasRows: Bool {
        blocks.contains { block in
            switch block {
            case .table, .list: true
            default: false
            }
        }
    }
}

extension AbsenceLine {
    /// Who said so and when, such as `Stated by North Clinic, 3 May 2026.` in words.
    fileprivate func saidBy(_ wording: Wording) -> Phrase {
        Phrase(wording.sentences.saidBy, ["sources": wording.list(origin.sources), "date": wording.day(date)])
    }
}
