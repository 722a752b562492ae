import ClinicalRecord

extension PrintNotice {
    /// The allergies that may kill; `nil` if none is marked so.
    static func highRisk(_ summary: RecordSummary, _ edition: Edition) -> PrintNotice? {
        let lines = summary.allergies.filter { $0.isHighRisk && $0.isActive }.map { line in
            Phrase([edition.wording.known(line.substance), edition.reactions(line.reactions)], separator: ": ")
        }
        return lines.isEmpty ? nil : PrintNotice(.danger, Phrase(edition.words.highRiskAllergies), lines)
    }
}

extension PrintSection {
    /// Allergies, the dangerous ones first; an empty list never reads as "no known allergies".
    static func allergies(_ summary: RecordSummary, _ edition: Edition) -> PrintSection {
        let (words, labels, headings) = (edition.words, edition.labels, edition.headings)
        var blocks: [Block] = []
        if summary.allergies.isEmpty {
            blocks.append(edition.nothing(.allergies, summary, words.noAllergyRecorded))
        } else {
            blocks = edition.contradictions(.allergies, summary)
        }
        let columns = [
            PrintTable.Column(labels.substance, 4), PrintTable.Column(labels.reaction, 4.6),
            PrintTable.Column(labels.since, 1.9, isTight: true),
        ]
        blocks += edition.table(headings.allergies, columns, summary.allergies.byUrgency.map { $0.row(edition) })
        let refuted = summary.absences(in: .allergies).filter { $0.kind != .noneKnown }
        return PrintSection(headings.allergies, blocks + edition.absences(refuted, words.ruledOut))
    }
}

extension [AllergyLine] {
    /// Dangerous ones first, then those that hold, then those that are over.
    fileprivate var byUrgency: [AllergyLine] {
        filter { $0.isHighRisk && $0.isActive } + filter { !$0.isHighRisk && $0.isActive } + filter { !$0.isActive }
    }
}

extension Edition {
    /// What happened, with how bad it was in the language of the document.
    fileprivate func reactions(_ texts: [String], atMost limit: Int = 8) -> Phrase {
        let told = texts.map { text in
            let grade = ["mild", "moderate", "severe"].first { text.hasSuffix(" (\($0))") }
            guard let grade else { return Phrase.data(text) }
            let what = Phrase.data(String(text.dropLast(grade.count + 3)))
            return Phrase("{what} ({grade})", ["what": what, "grade": wording.word("grade", grade)])
        }
        guard told.count > limit else { return Phrase(told) }
        let more = Phrase(words.more, ["count": Phrase("\(told.count - limit)")])
        return Phrase([Phrase(Array(told.prefix(limit))), more], separator: " ")
    }
}

extension AllergyLine {
    fileprivate func row(_ edition: Edition) -> Edition.Row {
        let wording = edition.wording
        let kind = Phrase(
            [type == "intolerance" ? wording.word("type", type) : ""]
                + categories.map { wording.word("category", $0) }
        )
        let state = Phrase([
            isActive ? "" : wording.word("state", status),
            verification == "unconfirmed" ? wording.word("verification", verification) : "",
        ])
        let name = wording.known(substance)
        let danger = PrintTable.Flag(.danger, Phrase(edition.words.highRisk))
        let cells = [
            PrintTable.Cell(
                kind.isEmpty ? name : Phrase("{name} ({kind})", ["name": name, "kind": kind]),
                flags: [isHighRisk && isActive ? danger : nil],
                details: [state]
            ),
            PrintTable.Cell(edition.reactions(reactions), details: edition.notes(notes)),
            PrintTable.Cell(since == nil ? "" : wording.day(since)),
        ]
        return (cells, origin)
    }
}
