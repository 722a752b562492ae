package import ClinicalRecord

extension PrintSection {
    /// What the person suffers from now.
    ///
    /// What was named once without a word on whether it still holds stands apart, unless there is nothing else.
    static func problems(_ summary: RecordSummary, _ edition: Edition) -> [PrintSection] {
        let (words, headings) = (edition.words, edition.headings)
        let told = summary.activeProblems.filter { !$0.status.isEmpty }
        let untold = summary.activeProblems.filter { $0.status.isEmpty }
        var blocks = edition.contradictions(.problems, summary)
        if summary.activeProblems.isEmpty {
            blocks = [edition.nothing(.problems, summary, words.noProblemRecorded)]
        }
        let shown = told.isEmpty ? untold : told
        blocks += edition.table(headings.problems, columns(edition), ProblemLine.united(shown).map { row($0, edition) })
        let refuted = summary.absences(in: .problems).filter { $0.kind == .refuted }
        blocks += edition.absences(refuted, words.ruledOut)
        let items: [Block] = told.isEmpty || untold.isEmpty ? [] : [.list(items(untold, edition))]
        return [PrintSection(headings.problems, blocks), PrintSection(headings.untoldProblems, items)]
            .filter { !$0.blocks.isEmpty }
    }

    /// What is over; `nil` if nothing is.
    static func pastProblems(_ summary: RecordSummary, _ edition: Edition) -> PrintSection? {
        let items = items(summary.pastProblems, edition)
        guard !items.isEmpty else { return nil }
        let limit = 30
        return PrintSection(
            edition.headings.pastProblems,
            [.list(Array(items.prefix(limit)))] + edition.more(items.count - limit)
        )
    }

    private static func columns(_ edition: Edition) -> [PrintTable.Column] {
        [PrintTable.Column(edition.labels.problem, 7.4), PrintTable.Column(edition.labels.since, 2.6, isTight: true)]
    }

    private static func row(_ lines: [ProblemLine], _ edition: Edition) -> Edition.Row {
        let wording = edition.wording
        let line = lines[0]
        let untold = Phrase(edition.words.stateUntold)
        let state = line.status == "active" ? "" : line.status.isEmpty ? untold : wording.word("state", line.status)
        let about = [
            state, .data(line.severity), line.isDoubted ? wording.word("verification", line.verification) : "",
        ]
        let names = edition.alsoCalled(lines.map(\.title))
        let remarks = [Phrase(about + names)] + edition.notes(lines.flatMap(\.notes).distinct)
        let cells = [
            PrintTable.Cell(
                wording.known(line.title),
                details: [Phrase(remarks, separator: "; ")]
            ),
            PrintTable.Cell(line.onset == nil ? "" : wording.day(line.onset)),
        ]
        return (cells, LineOrigin(uniting: lines.map(\.origin)))
    }

    /// One line each: what, when, who says so.
    private static func items(_ lines: [ProblemLine], _ edition: Edition) -> [Phrase] {
        ProblemLine.united(lines).map { lines in
            let line = lines[0]
            let hasDate = line.onset != nil || line.abatement != nil
            let time = hasDate ? edition.wording.span(line.onset, line.abatement) : ""
            let what = Phrase([edition.wording.known(line.title)] + edition.alsoCalled(lines.map(\.title)))
            return edition.item(what, LineOrigin(uniting: lines.map(\.origin)), [time])
        }
    }
}

extension ProblemLine {
    fileprivate var isDoubted: Bool { ["unconfirmed", "provisional", "differential"].contains(verification) }

    private var time: [Substring?] { [onset?.prefix(10), abatement?.prefix(10)] }

    private var state: [String] { [status, severity, isDoubted ? verification : ""] }

    private func isNamed(like other: ProblemLine) -> Bool {
        !Set(codes).isDisjoint(with: other.codes) || title.lowercased() == other.title.lowercased()
    }

    /// Lines of one code, time and state together: they say the same.
    package static func united(_ lines: [ProblemLine]) -> [[ProblemLine]] {
        let groups = lines.united { $0.time == $1.time && $0.state == $1.state && $0.isNamed(like: $1) }
        // The name that most sources use stands first.
        return groups.map { lines in
            let most = lines.map(\.origin.sources.count).max()
            let first = lines.firstIndex { $0.origin.sources.count == most } ?? 0
            return [lines[first]] + lines[..<first] + lines[(first + 1)...]
        }
    }
}
