import ClinicalRecord

extension PrintTable.Cell {
    /// The hospitals that state a fact, and whether they contradict each other.
    init(_ origin: LineOrigin, wording: Wording) {
        self.init(
            origin.sources.isEmpty ? Phrase(wording.sentences.unknown) : wording.list(origin.sources, atMost: 4),
            flag: origin.isContested ? PrintTable.Flag(.outside, Phrase(wording.sentences.disagree)) : nil
        )
    }

    /// A day, or that it is not known.
    init(day: String?, wording: Wording) { self.init(wording.day(day)) }
}

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

    /// How a section without entries is to be read: somebody said that there is none, or nobody said anything.
    static func nothing(_ section: SummarySection, _ summary: RecordSummary, _ title: String, wording: Wording) -> Self {
        let none = summary.absences(in: section).filter { $0.kind == .noneKnown }
        guard let first = none.first else {
            return .notice(PrintNotice(.absence, Phrase(title), [Phrase(wording.sentences.absenceMeaning)]))
        }
        let said = Phrase.data(first.text)
        let title = said.isEmpty ? Phrase(wording.sentences.noneKnown) : said
        return .notice(PrintNotice(.statement, title, none.map { $0.saidBy(wording) }))
    }
}

extension AbsenceLine {
    /// `Stated by North Clinic, 3 May 2026.`
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
