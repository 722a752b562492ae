import ClinicalRecord

extension PrintSection {
    /// Operations and other procedures, newest first.
    static func procedures(_ lines: [ProcedureLine], _ edition: Edition, limit: Int = 20) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let columns = [
            PrintTable.Column(labels.procedure, 4.6), PrintTable.Column(labels.date, 2.4, isTight: true),
            PrintTable.Column(labels.place, 3, isOptional: true),
        ]
        let rows = lines.map { line -> Edition.Row in
            let state = ["completed", ""].contains(line.status) ? "" : wording.word("state", line.status)
            let remarks = line.notes.map {
                NewWords.of($0, beside: [line.title, line.status], dates: [line.date], wording)
            }
            let about = Phrase([state, .data(line.outcome), edition.some(line.bodySites)])
            let cells = [
                PrintTable.Cell(
                    wording.known(line.title),
                    details: [about, edition.some(line.reasons, atMost: 4)] + edition.notes(remarks)
                ),
                PrintTable.Cell(wording.period(line.date, line.end)),
                PrintTable.Cell(edition.some(([line.place] + line.performers).distinct, atMost: 4)),
            ]
            return (cells, line.origin)
        }
        return edition.history(edition.headings.procedures, columns, rows, limit: limit)
    }

    /// What the person wears or carries in the body.
    static func devices(_ lines: [DeviceLine], _ edition: Edition) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let since = PrintTable.Column(labels.since, 2.6, isOptional: true, isTight: true)
        let columns = [PrintTable.Column(labels.device, 7.4), since]
        let rows = lines.map { line -> Edition.Row in
            let lot = line.lot.isEmpty ? "" : Phrase(edition.words.lotNumber, ["text": .data(line.lot)])
            let state = ["active", ""].contains(line.status) ? "" : wording.word("state", line.status)
            let marks = Phrase([lot, .data(line.serial)])
            let cells = [
                PrintTable.Cell(
                    wording.known(line.name),
                    details: [state, .data(line.manufacturer), marks, .data(line.udi)]
                ),
                PrintTable.Cell(line.date == nil ? "" : wording.day(line.date)),
            ]
            return (cells, line.origin)
        }
        return edition.history(edition.headings.devices, columns, rows, limit: 40)
    }

    /// Plans, goals and orders that are open; what is done follows in one line each.
    static func carePlans(_ lines: [CarePlanLine], _ edition: Edition) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let over = ["completed", "revoked", "cancelled", "rejected", "entered-in-error"]
        let columns = [
            PrintTable.Column(labels.plan, 5.4), PrintTable.Column(labels.state, 2),
            PrintTable.Column(labels.date, 2.6, isOptional: true, isTight: true),
        ]
        let rows = lines.filter { !over.contains($0.status) }.map { line -> Edition.Row in
            let cells = [
                PrintTable.Cell(wording.known(line.title), details: [.data(line.detail)]),
                PrintTable.Cell(line.status.isEmpty ? "" : wording.word("state", line.status)),
                PrintTable.Cell(line.start == nil && line.end == nil ? "" : wording.period(line.start, line.end)),
            ]
            return (cells, line.origin)
        }
        let limit = 20
        var blocks = edition.table(edition.headings.carePlans, columns, Array(rows.prefix(limit)))
        blocks += edition.more(rows.count - limit)
        let done = edition.done(lines.filter { over.contains($0.status) })
        if !done.isEmpty { blocks.append(.list(done)) }
        return blocks.isEmpty ? nil : PrintSection(edition.headings.carePlans, blocks)
    }

    /// Who looks after the person.
    static func careTeam(_ lines: [CareTeamLine], _ edition: Edition) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let columns = [
            PrintTable.Column(labels.name, 3.4), PrintTable.Column(labels.role, 3),
            PrintTable.Column(labels.contact, 3.6, isOptional: true),
        ]
        let rows = lines.map { line -> Edition.Row in
            let reach = [PhoneNumber.spell(line.phone), .data(line.organization)].filter { !$0.isEmpty }
            let cells = [
                PrintTable.Cell(wording.known(line.name)), PrintTable.Cell(.data(line.role)),
                PrintTable.Cell(reach.first ?? "", details: Array(reach.dropFirst())),
            ]
            return (cells, line.origin)
        }
        return edition.history(edition.headings.careTeam, columns, rows, limit: 20)
    }
}

extension Edition {
    /// One line for each state and name, with how often.
    fileprivate func done(_ lines: [CarePlanLine]) -> [Phrase] {
        lines.united { ($0.status, $0.title, $0.origin.sources) == ($1.status, $1.title, $1.origin.sources) }
            .map { same in
                let count = same.count > 1 ? Phrase("{count} ×", ["count": Phrase("\(same.count)")]) : ""
                let state = wording.word("state", same[0].status)
                let what = Phrase([state, wording.known(same[0].title)], separator: ": ")
                let dates = same.compactMap(\.start).distinct.map { wording.day($0) }
                return item(what, LineOrigin(uniting: same.map(\.origin)), [count] + dates)
            }
    }
}
