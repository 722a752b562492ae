import ClinicalRecord

extension PrintSection {
    /// Operations and other procedures, newest first.
    static func procedures(_ lines: [ProcedureLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.procedure, 3.6), PrintTable.Column(labels.date, 1.8),
            PrintTable.Column(labels.place, 2.3), PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.procedures, columns, lines, wording: wording) { line in
            let who = Phrase(line.performers.prefix(3).map { Phrase.data($0) })
            let whereTo = [Phrase.data(line.place), who].filter { !$0.isEmpty }
            let state = ["completed", ""].contains(line.status) ? "" : wording.word("state", line.status)
            let extras = [.data(line.outcome)] + (line.reasons + line.notes).prefix(3).map { Phrase.data($0) }
            return [
                PrintTable.Cell(
                    wording.known(line.title),
                    details: [state, Phrase(line.bodySites.map { Phrase.data($0) })] + extras
                ),
                PrintTable.Cell(wording.period(line.date, line.end)),
                PrintTable.Cell(
                    whereTo.first ?? Phrase(wording.sentences.unknown),
                    details: Array(whereTo.dropFirst())
                ),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// What the person wears or carries in the body.
    static func devices(_ lines: [DeviceLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.device, 4.4), PrintTable.Column(labels.since, 1.8),
            PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.devices, columns, lines, wording: wording) { line in
            let lot = line.lot.isEmpty ? "" : Phrase(wording.sentences.lotNumber, ["text": .data(line.lot)])
            let state = ["active", ""].contains(line.status) ? "" : wording.word("state", line.status)
            return [
                PrintTable.Cell(
                    wording.known(line.name),
                    details: [state, .data(line.manufacturer), Phrase([lot, .data(line.serial)]), .data(line.udi)]
                ),
                PrintTable.Cell(day: line.date, wording: wording),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// Plans, goals and orders.
    static func carePlans(_ lines: [CarePlanLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.plan, 4.2), PrintTable.Column(labels.state, 1.8),
            PrintTable.Column(labels.date, 1.8), PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.carePlans, columns, lines, wording: wording) { line in
            let state = line.status.isEmpty ? Phrase(wording.sentences.unknown) : wording.word("state", line.status)
            return [
                PrintTable.Cell(wording.known(line.title), details: [.data(line.detail)]),
                PrintTable.Cell(state),
                PrintTable.Cell(wording.period(line.start, line.end)),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// Who looks after the person.
    static func careTeam(_ lines: [CareTeamLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.name, 2.8), PrintTable.Column(labels.role, 2.2),
            PrintTable.Column(labels.contact, 2.4), PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.careTeam, columns, lines, wording: wording) { line in
            let reach = [Phrase.data(line.phone), .data(line.organization)].filter { !$0.isEmpty }
            return [
                PrintTable.Cell(wording.known(line.name)),
                PrintTable.Cell(wording.known(line.role)),
                PrintTable.Cell(reach.first ?? Phrase(wording.sentences.unknown), details: Array(reach.dropFirst())),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// A section that is one table; at most 40 rows and a word on the rest, `nil` without a row.
    static func table<Line>(
        _ heading: String,
        _ columns: [PrintTable.Column],
        _ lines: [Line],
        wording: Wording,
        cells: (Line) -> [PrintTable.Cell]
    ) -> PrintSection? {
        guard !lines.isEmpty else { return nil }
        let limit = 40
        var blocks = Block.rows(Phrase(heading), columns, lines.prefix(limit).map(cells))
        if lines.count > limit {
            let count = Phrase("\(lines.count - limit)")
            blocks.append(.paragraph(Phrase(wording.sentences.moreRows, ["count": count])))
        }
        return PrintSection(heading, blocks)
    }
}
