package import ClinicalRecord

/// The table of medicines: what, how to take it, what for, since when, who says so.
struct MedicationTable {
    let edition: Edition
    /// Whether prescriber and supply are told too.
    let isDetailed: Bool

    func blocks(_ caption: String, _ lines: [MedicationLine]) -> [PrintSection.Block] {
        let labels = edition.labels
        let reason = [PrintTable.Column(labels.reason, 2.1, isOptional: true)]
        let columns =
            [PrintTable.Column(labels.medicine, 2.8), PrintTable.Column(labels.directions, 4.2)]
            + (isDetailed ? reason : []) + [PrintTable.Column(labels.since, 2, isTight: true)]
        return edition.table(caption, columns, MedicationLine.united(lines).map(row))
    }

    /// One line: what, how to take it, what for, when, who says so.
    func item(_ line: MedicationLine) -> Phrase {
        let wording = edition.wording
        let state = ["completed", "active"].contains(line.status) ? "" : wording.word("state", line.status)
        let what = Phrase([wording.known(line.name), .data(dosage(line))], separator: ": ")
        let reason = edition.some(edition.reasons(line.reasons), atMost: 4)
        let why = reason.isEmpty ? "" : Phrase(edition.words.forReason, ["reason": reason])
        let isStale = line.isCurrent && edition.isPast(line.end)
        let hasTime = line.start != nil || line.end != nil
        let time = hasTime ? wording.span(line.start, isStale ? nil : line.end) : ""
        return edition.item(what, line.origin, [state, why, time, isStale ? ending(line) : ""])
    }

    private func row(_ lines: [MedicationLine]) -> Edition.Row {
        let line = lines[0]
        let directions = self.directions(lines)
        let reason = edition.some(edition.reasons(lines.flatMap(\.reasons)), atMost: 4)
        let why = isDetailed || reason.isEmpty ? "" : Phrase(edition.words.forReason, ["reason": reason])
        var cells = [
            name(lines),
            PrintTable.Cell(
                directions.first ?? Phrase(edition.words.noDirections),
                details: directions.dropFirst() + [why] + edition.notes(lines.flatMap(\.notes).distinct)
            ),
        ]
        if isDetailed { cells.append(PrintTable.Cell(reason)) }
        cells.append(PrintTable.Cell(edition.wording.day(line.start), details: [ending(line)]))
        return (cells, LineOrigin(uniting: lines.map(\.origin)))
    }

    /// Each way of saying how to take it once; with the letters of who says so, if they are not all alike.
    private func directions(_ lines: [MedicationLine]) -> [Phrase] {
        let told = lines.filter { !$0.dosage.isEmpty }.united { Self.bare($0.dosage) == Self.bare($1.dosage) }
        guard told.count > 1 else { return told.map { .data(dosage($0[0])) } }
        return told.map { same in
            edition.item(.data(dosage(same[0])), LineOrigin(uniting: same.map(\.origin)))
        }
    }

    /// The directions without what the row says anyway.
    private func dosage(_ line: MedicationLine) -> String {
        NewWords.of(line.dosage, beside: [line.name, line.status], dates: [line.start, line.end], edition.wording)
    }

    /// `Take 1 tablet` and `1 tablet` say the same.
    private static func bare(_ directions: String) -> String {
        let text = directions.lowercased()
        return text.hasPrefix("take ") ? String(text.dropFirst(5)) : text
    }

    private func name(_ lines: [MedicationLine]) -> PrintTable.Cell {
        let (words, wording) = (edition.words, edition.wording)
        let line = lines[0]
        let isOdd = line.isCurrent && line.status != "active"
        let state = line.isCurrent || line.status.isEmpty ? "" : wording.word("state", line.status)
        var details = [state] + edition.alsoCalled(lines.map(\.name))
        if isDetailed {
            let prescribers = lines.map(\.prescriber).filter { !$0.isEmpty }.distinct
            details += prescribers.map { Phrase(words.orderedBy, ["name": .data($0)]) }
            for line in lines {
                details.append(
                    Phrase([
                        line.quantity.isEmpty ? "" : Phrase(words.quantity, ["text": .data(line.quantity)]),
                        line.refills.isEmpty ? "" : Phrase(words.refills, ["text": .data(line.refills)]),
                    ])
                )
            }
        }
        return PrintTable.Cell(
            wording.known(line.name),
            flags: [isOdd ? PrintTable.Flag(.outside, wording.word("state", line.status)) : nil],
            details: details
        )
    }

    /// A stated end that lies before the day of printing is said, since the status may be stale.
    private func ending(_ line: MedicationLine) -> Phrase {
        guard let end = line.end else { return "" }
        let isStale = line.isCurrent && edition.isPast(end)
        let template = isStale ? edition.words.untilPassed : edition.words.untilDay
        return Phrase(template, ["date": edition.wording.day(end)])
    }
}

extension MedicationLine {
    /// An order and a statement of one drug from one day are one row.
    package static func united(_ lines: [MedicationLine]) -> [[MedicationLine]] {
        lines.united { one, other in
            one.start?.prefix(10) == other.start?.prefix(10) && one.end?.prefix(10) == other.end?.prefix(10)
                && one.status == other.status
                && (!Set(one.codes).isDisjoint(with: other.codes) || one.name.lowercased() == other.name.lowercased())
        }
    }
}

extension Edition {
    /// Other names of the thing that the first one names.
    func alsoCalled(_ names: [String]) -> [Phrase] {
        let others = names.distinct.dropFirst().filter { !$0.isEmpty }
        return others.isEmpty ? [] : [Phrase(words.alsoCalled, ["name": some(Array(others), atMost: 4)])]
    }
}
