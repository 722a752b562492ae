import ClinicalRecord

extension PrintSection {
    /// Smoking, work and the like.
    static func socialHistory(_ lines: [SocialLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.topic, 2.8), PrintTable.Column(labels.answer, 3),
            PrintTable.Column(labels.date, 1.8), PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.socialHistory, columns, lines, wording: wording) { line in
            [
                PrintTable.Cell(wording.known(line.name)),
                PrintTable.Cell(wording.known(line.value), details: line.notes.prefix(2).map { .data($0) }),
                PrintTable.Cell(wording.period(line.date, line.end)),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// What relatives have or had.
    static func familyHistory(_ lines: [FamilyHistoryLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.relative, 2.4), PrintTable.Column(labels.conditions, 4.4),
            PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.familyHistory, columns, lines, wording: wording) { line in
            let conditions = Phrase(line.conditions.prefix(8).map { Phrase.data($0) })
            return [
                PrintTable.Cell(wording.known(line.relationship), details: [.data(line.name)]),
                PrintTable.Cell(
                    conditions.isEmpty ? Phrase(wording.sentences.unknown) : conditions,
                    details: line.notes.prefix(2).map { .data($0) }
                ),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// Who pays.
    static func coverages(_ lines: [CoverageLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.insurer, 3.4), PrintTable.Column(labels.member, 2.4),
            PrintTable.Column(labels.date, 2), PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.coverages, columns, lines, wording: wording) { line in
            let state = ["active", ""].contains(line.status) ? "" : wording.word("state", line.status)
            return [
                PrintTable.Cell(wording.list(line.payers), details: [.data(line.type), state]),
                PrintTable.Cell(wording.known(line.memberID), details: [.data(line.groupID)]),
                PrintTable.Cell(wording.period(line.start, line.end)),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// Letters and reports that are in the record.
    static func documents(_ lines: [DocumentLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.document, 4), PrintTable.Column(labels.date, 1.8),
            PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.documents, columns, lines, wording: wording) { line in
            let by = Phrase((line.authors.prefix(2) + [line.organization]).map { Phrase.data($0) })
            return [
                PrintTable.Cell(
                    wording.known(line.title.isEmpty ? line.type : line.title),
                    details: [line.title.isEmpty ? "" : .data(line.type), by]
                ),
                PrintTable.Cell(day: line.date, wording: wording),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }
}
