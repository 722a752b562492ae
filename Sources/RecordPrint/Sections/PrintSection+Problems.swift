import ClinicalRecord

extension PrintSection {
    /// What the person suffers from now.
    static func problems(_ summary: RecordSummary, wording: Wording) -> PrintSection {
        let lines = summary.activeProblems
        var blocks = Block.rows(
            Phrase(wording.headings.problems),
            ProblemLine.columns(wording),
            lines.map { $0.cells(wording) }
        )
        if !lines.isEmpty {
            blocks = Block.contradictions(.problems, summary, wording: wording) + blocks
        } else {
            blocks = [.nothing(.problems, summary, wording.sentences.noProblemRecorded, wording: wording)]
        }
        let refuted = summary.absences(in: .problems).filter { $0.kind == .refuted }
        blocks += Block.absences(refuted, wording.sentences.ruledOut, wording: wording)
        return PrintSection(wording.headings.problems, blocks)
    }

    /// What is over; `nil` if nothing is.
    static func pastProblems(_ summary: RecordSummary, wording: Wording) -> PrintSection? {
        let rows = summary.pastProblems.map { $0.cells(wording) }
        guard !rows.isEmpty else { return nil }
        let heading = wording.headings.pastProblems
        return PrintSection(heading, Block.rows(Phrase(heading), ProblemLine.columns(wording), rows))
    }
}

extension ProblemLine {
    fileprivate static func columns(_ wording: Wording) -> [PrintTable.Column] {
        let labels = wording.labels
        return [
            PrintTable.Column(labels.problem, 3.6), PrintTable.Column(labels.since, 2),
            PrintTable.Column(labels.state, 2), PrintTable.Column(labels.source, 2),
        ]
    }

    fileprivate func cells(_ wording: Wording) -> [PrintTable.Cell] {
        let known = ["unconfirmed", "provisional", "differential"].contains(verification)
        let state = status.isEmpty ? Phrase(wording.sentences.unknown) : wording.word("state", status)
        let end = Phrase(wording.sentences.untilDay, ["date": wording.day(abatement)])
        return [
            PrintTable.Cell(wording.known(title), details: notes.prefix(2).map { .data($0) }),
            PrintTable.Cell(wording.day(onset), details: abatement == nil ? [] : [end]),
            PrintTable.Cell(
                state,
                details: [.data(severity), known ? wording.word("verification", verification) : ""]
            ),
            PrintTable.Cell(origin, wording: wording),
        ]
    }
}
