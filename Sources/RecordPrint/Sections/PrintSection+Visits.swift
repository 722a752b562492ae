import ClinicalRecord

extension PrintSection {
    /// Visits and stays, newest first.
    static func encounters(_ lines: [EncounterLine], wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let columns = [
            PrintTable.Column(labels.visit, 3.6), PrintTable.Column(labels.date, 2),
            PrintTable.Column(labels.place, 2.3), PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.encounters, columns, lines, wording: wording) { line in
            let places = line.placeLines
            let whys = (line.diagnoses + line.reasons).prefix(4).map { Phrase.data($0) }
            return [
                PrintTable.Cell(line.name(wording), details: Array(whys)),
                PrintTable.Cell(wording.period(line.start, line.end)),
                PrintTable.Cell(places.first ?? Phrase(wording.sentences.unknown), details: Array(places.dropFirst())),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }

    /// What one visit was: kind, time, place, people, why.
    static func visit(_ line: EncounterLine, wording: Wording) -> PrintSection {
        let (labels, unknown) = (wording.labels, Phrase(wording.sentences.unknown))
        let places = line.placeLines
        let facts: [(String, PrintTable.Cell)] = [
            (labels.visit, PrintTable.Cell(line.name(wording), details: [wording.word("state", line.status)])),
            (
                labels.date,
                PrintTable.Cell(
                    line.end == nil
                        ? wording.moment(line.start)
                        : Phrase(
                            wording.sentences.fromTo,
                            ["start": wording.moment(line.start), "end": wording.moment(line.end)]
                        )
                )
            ),
            (labels.place, PrintTable.Cell(places.first ?? unknown, details: Array(places.dropFirst()))),
            (labels.people, PrintTable.Cell(wording.list(line.participants))),
            (labels.reason, PrintTable.Cell(wording.list(line.reasons))),
            (labels.source, PrintTable.Cell(line.origin, wording: wording)),
        ]
        let columns = [PrintTable.Column(labels.topic, 1.4), PrintTable.Column(labels.answer, 5)]
        let rows = facts.map { [PrintTable.Cell(Phrase($0.0)), $0.1] }
        return PrintSection(wording.headings.visit, Block.rows(Phrase(wording.headings.visit), columns, rows))
    }

    /// Appointments that are not cancelled and not before the day of printing.
    static func appointments(_ lines: [AppointmentLine], printed: String, wording: Wording) -> PrintSection? {
        let labels = wording.labels
        let today = WrittenDate(printed)?.days ?? .min
        let coming = lines.filter { line in
            let isOff = ["cancelled", "noshow", "fulfilled", "entered-in-error"].contains(line.status)
            return !isOff && (line.start.flatMap(WrittenDate.init)?.days ?? .max) >= today
        }
        let columns = [
            PrintTable.Column(labels.appointment, 3.2), PrintTable.Column(labels.date, 2.3),
            PrintTable.Column(labels.place, 2.4), PrintTable.Column(labels.source, 2),
        ]
        return table(wording.headings.appointments, columns, coming, wording: wording) { line in
            let state = ["booked", ""].contains(line.status) ? "" : wording.word("state", line.status)
            return [
                PrintTable.Cell(wording.known(line.title), details: [state, .data(line.note)]),
                PrintTable.Cell(wording.moment(line.start)),
                PrintTable.Cell(wording.list(line.places), details: line.with.prefix(3).map { .data($0) }),
                PrintTable.Cell(line.origin, wording: wording),
            ]
        }
    }
}

extension EncounterLine {
    fileprivate func name(_ wording: Wording) -> Phrase {
        title.isEmpty || title == classCode ? wording.word("class", classCode) : .data(title)
    }

    fileprivate var placeLines: [Phrase] {
        ([organization] + places.prefix(3)).map { Phrase.data($0) }.filter { !$0.isEmpty }
    }
}
