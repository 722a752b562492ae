import ClinicalRecord

extension PrintSection {
    /// Smoking, work and the like.
    static func socialHistory(_ lines: [SocialLine], _ edition: Edition) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let columns = [
            PrintTable.Column(labels.topic, 3.2), PrintTable.Column(labels.answer, 4.4),
            PrintTable.Column(labels.date, 2.4, isOptional: true, isTight: true),
        ]
        let rows = lines.map { line -> Edition.Row in
            let cells = [
                PrintTable.Cell(line.topic(wording)),
                PrintTable.Cell(.data(line.value), details: edition.notes(line.notes)),
                PrintTable.Cell(line.date == nil ? "" : wording.period(line.date, line.end)),
            ]
            return (cells, line.origin)
        }
        return edition.history(edition.headings.socialHistory, columns, rows, limit: 20)
    }

    /// What relatives have or had.
    static func familyHistory(_ lines: [FamilyHistoryLine], _ edition: Edition) -> PrintSection? {
        let labels = edition.labels
        let columns = [PrintTable.Column(labels.relative, 3.2), PrintTable.Column(labels.conditions, 6.8)]
        let groups = lines.united { ($0.relationship.lowercased(), $0.name) == ($1.relationship.lowercased(), $1.name) }
        let rows = groups.map { same -> Edition.Row in
            let conditions = same.flatMap(\.conditions).map { edition.wording.condition($0) }
            var told: [Phrase] = []
            for condition in conditions where !told.contains(condition) { told.append(condition) }
            let cells = [
                PrintTable.Cell(edition.wording.known(same[0].relationship), details: [.data(same[0].name)]),
                PrintTable.Cell(Phrase(told), details: edition.notes(same.flatMap(\.notes).distinct)),
            ]
            return (cells, LineOrigin(uniting: same.map(\.origin)))
        }
        return edition.history(edition.headings.familyHistory, columns, rows, limit: 40)
    }

    /// Who pays.
    static func coverages(_ lines: [CoverageLine], _ edition: Edition) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let columns = [
            PrintTable.Column(labels.insurer, 4.4), PrintTable.Column(labels.member, 3),
            PrintTable.Column(labels.date, 2.6, isOptional: true, isTight: true),
        ]
        let rows = lines.map { line -> Edition.Row in
            let state = ["active", ""].contains(line.status) ? "" : wording.word("state", line.status)
            let cells = [
                PrintTable.Cell(wording.list(line.payers), details: [Phrase([.data(line.type), state])]),
                PrintTable.Cell(wording.known(line.memberID), details: [.data(line.groupID)]),
                PrintTable.Cell(line.start == nil && line.end == nil ? "" : wording.span(line.start, line.end)),
            ]
            return (cells, line.origin)
        }
        return edition.history(edition.headings.coverages, columns, rows, limit: 20)
    }

    /// Letters and reports that are in the record.
    static func documents(_ lines: [DocumentLine], _ edition: Edition, limit: Int = 15) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let columns = [
            PrintTable.Column(labels.document, 5.4), PrintTable.Column(labels.author, 2.4, isOptional: true),
            PrintTable.Column(labels.date, 2.6, isTight: true),
        ]
        let groups = lines.united { one, other in
            // A letter and its own description are sent as two resources.
            one.kind != other.kind && one.date?.prefix(10) == other.date?.prefix(10) && one.type == other.type
                && one.origin.sources == other.origin.sources
        }
        let rows = groups.map { same -> Edition.Row in
            let titles = same.map { $0.title.isEmpty ? $0.type : $0.title }.distinct
            let named = titles.filter { $0.lowercased() != same[0].type.lowercased() }
            let by = ([same[0].organization] + same[0].authors).distinct
            let known = same[0].origin.sources
            let cells = [
                PrintTable.Cell(
                    wording.known((named.first ?? titles.first) ?? ""),
                    details: edition.alsoCalled(named)
                ),
                PrintTable.Cell(edition.some(by.filter { !known.contains($0) }, atMost: 3)),
                PrintTable.Cell(wording.day(same[0].date)),
            ]
            return (cells, LineOrigin(uniting: same.map(\.origin)))
        }
        return edition.history(edition.headings.documents, columns, rows, limit: limit)
    }
}

extension SocialLine {
    /// What it is about, in our words if the code is a common one.
    func topic(_ wording: Wording) -> Phrase {
        wording.codes["social.\(loinc)"].map { Phrase($0) } ?? wording.known(name)
    }
}
