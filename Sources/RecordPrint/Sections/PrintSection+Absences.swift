import ClinicalRecord

extension PrintSection.Block {
    /// A table, or nothing if there is no row.
    static func rows(_ caption: Phrase, _ columns: [PrintTable.Column], _ rows: [[PrintTable.Cell]]) -> [Self] {
        rows.isEmpty ? [] : [.table(PrintTable(caption, columns: columns, rows: rows))]
    }

    /// What was said not to be so, one line each with who said it.
    static func absences(_ lines: [AbsenceLine], _ template: String, wording: Wording) -> [Self] {
        guard !lines.isEmpty else { return [] }
        return [.list(lines.map { $0.phrase(template, wording: wording) })]
    }

    /// Who said that there is none, above entries that say there is.
    static func contradictions(_ section: SummarySection, _ summary: RecordSummary, wording: Wording) -> [Self] {
        let words = wording.sentences
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
    static func nothing(_ section: SummarySection, _ summary: RecordSummary, _ title: String, wording: Wording) -> Self
    {
        let none = summary.absences(in: section).filter { $0.kind == .noneKnown }
        guard let first = none.first else {
            let meaning = section == .allergies ? wording.sentences.askPerson : wording.sentences.absenceMeaning
            return .notice(PrintNotice(.absence, Phrase(title), [Phrase(meaning)]))
        }
        let said = Phrase.data(first.text)
        let title = said.isEmpty ? Phrase(wording.sentences.noneKnown) : said
        return .notice(PrintNotice(.statement, title, none.map { $0.saidBy(wording) }))
    }
}

extension PrintSection {
    /// A section with what was said not to be so; made if that is all there is, `nil` if there is nothing at all.
    static func told(
        _ key: SummarySection,
        _ heading: String,
        _ section: PrintSection?,
        _ summary: RecordSummary,
        _ wording: Wording
    ) -> PrintSection? {
        let lines = summary.absences(in: key)
        guard !lines.isEmpty else { return section }
        let hasRows = section?.rowCount ?? 0 > 0
        var blocks: [Block] = []
        if hasRows || !lines.contains(where: { $0.kind == .noneKnown }) {
            blocks = Block.contradictions(key, summary, wording: wording) + (section?.blocks ?? [])
        } else {
            blocks = [.nothing(key, summary, "", wording: wording)]
        }
        let words = wording.sentences
        blocks += Block.absences(lines.filter { $0.kind == .refuted }, words.ruledOut, wording: wording)
        blocks += Block.absences(lines.filter { $0.kind == .notDone }, words.notDone, wording: wording)
        return PrintSection(heading, blocks)
    }

    private var rowCount: Int {
        blocks.reduce(0) { count, block in
            if case .table(let table) = block { count + table.rows.count } else { count }
        }
    }
}

extension AbsenceLine {
    /// Who said so and when, such as `Stated by North Clinic, 3 May 2026.` in words.
    func saidBy(_ wording: Wording) -> Phrase {
        Phrase(wording.sentences.saidBy, ["sources": wording.list(origin.sources), "date": wording.day(date)])
    }

    /// `Not done: influenza vaccine – patient refused (North Clinic, 3 May 2026)`.
    func phrase(_ template: String, wording: Wording) -> Phrase {
        let what = Phrase([.data(text), .data(reason)], separator: " – ")
        let who = Phrase([wording.list(origin.sources), date == nil ? "" : wording.day(date)])
        return Phrase([Phrase(template, ["text": what]), Phrase("({who})", ["who": who])], separator: " ")
    }
}
