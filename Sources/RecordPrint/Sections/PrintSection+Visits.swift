package import ClinicalRecord

extension PrintSection {
    /// Visits and stays, newest first.
    static func encounters(_ lines: [EncounterLine], _ edition: Edition, limit: Int = 15) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let columns = [
            PrintTable.Column(labels.visit, 3.6), PrintTable.Column(labels.reason, 4, isOptional: true),
            PrintTable.Column(labels.date, 2.4, isTight: true),
        ]
        let rows = lines.map { line -> Edition.Row in
            let title = line.title.lowercased()
            let whys = edition.reasons(line.diagnoses + line.reasons).filter { $0.lowercased() != title }
            let cells = [
                PrintTable.Cell(Phrase([line.name(wording), line.place(edition)])),
                PrintTable.Cell(edition.some(whys, atMost: 4)),
                PrintTable.Cell(wording.period(line.start, line.end)),
            ]
            return (cells, line.origin)
        }
        return edition.history(edition.headings.encounters, columns, rows, limit: limit)
    }

    /// What one visit was: kind, time, place, people, why.
    static func visit(_ line: EncounterLine, _ edition: Edition) -> PrintSection {
        let (labels, words, wording) = (edition.labels, edition.words, edition.wording)
        let places = edition.some(([line.organization] + line.places).distinct)
        let facts: [(String, PrintTable.Cell)] = [
            (labels.visit, PrintTable.Cell(line.name(wording), details: [wording.word("state", line.status)])),
            (labels.date, PrintTable.Cell(wording.moments(line.start, line.end))),
            (labels.place, PrintTable.Cell(places.isEmpty ? Phrase(words.unknown) : places)),
            (labels.people, PrintTable.Cell(wording.list(line.participants))),
            (labels.reason, PrintTable.Cell(wording.list(line.reasons))),
            (labels.source, PrintTable.Cell(wording.list(line.origin.sources))),
        ]
        let columns = [PrintTable.Column(labels.topic, 1.4), PrintTable.Column(labels.answer, 5)]
        let rows = facts.map { [PrintTable.Cell(Phrase($0.0)), $0.1] }
        let table = PrintTable(Phrase(edition.headings.visit), columns: columns, rows: rows)
        return PrintSection(edition.headings.visit, [.table(table)])
    }

    /// Appointments that are not cancelled and not before the day of printing.
    static func appointments(_ lines: [AppointmentLine], _ edition: Edition) -> PrintSection? {
        let (labels, wording) = (edition.labels, edition.wording)
        let coming = lines.filter { line in
            let isOff = ["cancelled", "noshow", "fulfilled", "entered-in-error"].contains(line.status)
            return !isOff && !edition.isPast(line.start)
        }
        let columns = [
            PrintTable.Column(labels.appointment, 3.8), PrintTable.Column(labels.date, 3.4, isTight: true),
            PrintTable.Column(labels.place, 2.8, isOptional: true),
        ]
        // The next one first.
        let rows = coming.reversed().map { line -> Edition.Row in
            let state = ["booked", ""].contains(line.status) ? "" : wording.word("state", line.status)
            let cells = [
                PrintTable.Cell(wording.known(line.title), details: [state, .data(line.note)]),
                PrintTable.Cell(wording.moment(line.start)),
                PrintTable.Cell(edition.some((line.with + line.places).distinct, atMost: 4)),
            ]
            return (cells, line.origin)
        }
        return edition.history(edition.headings.appointments, columns, rows, limit: 20)
    }
}

extension EncounterLine {
    /// Its kind in words.
    package func name(_ wording: Wording) -> Phrase {
        if !title.isEmpty, title != classCode { return .data(title) }
        if let word = wording.codes["class.\(classCode)"] { return Phrase(word) }
        let told = className.isEmpty ? classCode : className
        return told.isEmpty ? Phrase(wording.labels.visit) : .data(told)
    }

    /// Where it was, unless the letter of the source says so already.
    fileprivate func place(_ edition: Edition) -> Phrase {
        let known = origin.sources.map { $0.lowercased() }
        return edition.some(([organization] + places).distinct.filter { !known.contains($0.lowercased()) }, atMost: 4)
    }
}
