import ClinicalRecord

/// The table of medicines: what, how to take it, what for, since when, who says so.
struct MedicationTable {
    /// ISO 8601.
    let printed: String
    let wording: Wording
    /// Whether prescriber and supply are told too.
    let isDetailed: Bool

    func blocks(_ caption: String, _ lines: [MedicationLine]) -> [PrintSection.Block] {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.medicine, 2.8), PrintTable.Column(labels.directions, 3.2),
            PrintTable.Column(labels.reason, 1.7), PrintTable.Column(labels.since, 2),
            PrintTable.Column(labels.source, 1.9),
        ]
        return PrintSection.Block.rows(Phrase(caption), columns, lines.map(cells))
    }

    private func cells(_ line: MedicationLine) -> [PrintTable.Cell] {
        let words = wording.sentences
        let reason = Phrase(line.reasons.prefix(4).map { Phrase.data($0) })
        return [
            name(line),
            PrintTable.Cell(
                line.dosage.isEmpty ? Phrase(words.noDirections) : .data(line.dosage),
                details: line.notes.prefix(2).map { .data($0) }
            ),
            PrintTable.Cell(reason.isEmpty ? Phrase(words.unknown) : reason),
            PrintTable.Cell(wording.day(line.start), details: [ending(line)]),
            PrintTable.Cell(line.origin, wording: wording),
        ]
    }

    private func name(_ line: MedicationLine) -> PrintTable.Cell {
        let words = wording.sentences
        let isOdd = line.isCurrent && line.status != "active"
        let state = line.isCurrent || line.status.isEmpty ? "" : wording.word("state", line.status)
        var details = [state]
        if isDetailed {
            let supply = [
                line.quantity.isEmpty ? "" : Phrase(words.quantity, ["text": .data(line.quantity)]),
                line.refills.isEmpty ? "" : Phrase(words.refills, ["text": .data(line.refills)]),
            ]
            details += [line.prescriber.isEmpty ? "" : Phrase(words.orderedBy, ["name": .data(line.prescriber)])]
            details += [Phrase(supply)]
        }
        return PrintTable.Cell(
            wording.known(line.name),
            flag: isOdd ? PrintTable.Flag(.outside, wording.word("state", line.status)) : nil,
            details: details
        )
    }

    /// A stated end that lies before the day of printing is said, since the status may be stale.
    private func ending(_ line: MedicationLine) -> Phrase {
        guard let end = line.end else { return "" }
        let today = WrittenDate(printed)?.days ?? .min
        let isPast = line.isCurrent && WrittenDate(end).map { $0.day != nil && $0.days < today } == true
        let template = isPast ? wording.sentences.untilPassed : wording.sentences.untilDay
        return Phrase(template, ["date": wording.day(end)])
    }
}
