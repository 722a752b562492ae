package import ClinicalRecord

extension ResultRow {
    /// Name, with what the laboratory remarked beyond what the row says anyway.
    func nameCell(_ edition: Edition) -> PrintTable.Cell {
        let name = edition.wording.codes["vital.\(line.loinc)"].map { Phrase($0) } ?? edition.wording.known(self.name)
        let judged = [line.referenceRange, line.interpretation, line.interpretationCode]
        let told = [self.name, line.loinc, line.value.text] + judged
        let remarks = line.notes.map { NewWords.of($0, beside: told, dates: [line.date], edition.wording) }
        return PrintTable.Cell(name, details: edition.notes(remarks))
    }

    /// The value, whether it stands out, and whether it may still change.
    func valueCell(_ edition: Edition) -> PrintTable.Cell {
        let text = line.value.text.isEmpty ? Phrase.data(line.absentReason) : line.value.phrase
        let isEarly = ["preliminary", "registered", "partial", "corrected", "amended"].contains(line.status)
        return PrintTable.Cell(
            text.isEmpty ? Phrase(edition.words.unknown) : text,
            flags: [line.flag(edition.wording)],
            details: [isEarly ? edition.wording.word("state", line.status) : ""]
        )
    }

    /// The range without the unit that stands beside the value.
    func rangeCell(_ edition: Edition) -> PrintTable.Cell {
        var range = line.referenceRange
        let unit = line.value.unit
        if !unit.isEmpty, range.hasSuffix(unit) { range.removeLast(unit.count) }
        let phrase = Phrase.data(range, limit: 200)
        return PrintTable.Cell(phrase.isEmpty ? Phrase(edition.words.noRange) : phrase)
    }

    /// The values before, newest first, one a line: `7.3 High (10 February 2026)`; those beyond the limit are counted.
    func earlierCell(_ edition: Edition, atMost limit: Int = 3) -> PrintTable.Cell {
        let told = earlier.filter { !$0.value.text.isEmpty }.map { old in
            let word = old.flag(edition.wording)?.word ?? ""
            let date = Phrase("({date})", ["date": edition.wording.day(old.date)])
            return Phrase([old.value.bare, word, date], separator: " ")
        }
        guard !told.isEmpty else { return PrintTable.Cell("–") }
        guard told.count > limit else { return PrintTable.Cell("", details: told) }
        let rest = Phrase(edition.words.more, ["count": Phrase("\(told.count - limit + 1)")])
        return PrintTable.Cell("", details: told.prefix(limit - 1) + [rest])
    }
}

extension MeasuredValue {
    /// The value with its unit as people write it.
    package var phrase: Phrase {
        let tail = " \(unit)"
        guard !unit.isEmpty, text.hasSuffix(tail) else { return .data(text) }
        return .data("\(text.dropLast(tail.count)) \(ReadableUnit.spell(unit))")
    }

    /// The value without its unit, for a column in which all have one unit.
    fileprivate var bare: Phrase {
        let tail = " \(unit)"
        return .data(!unit.isEmpty && text.hasSuffix(tail) ? String(text.dropLast(tail.count)) : text, limit: 60)
    }
}
