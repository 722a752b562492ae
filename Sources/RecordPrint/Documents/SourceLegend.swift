import ClinicalRecord

/// The letters that stand for the sources of a document: A, B, … in the order of their names.
struct SourceLegend: Sendable {
    let names: [String]

    init(_ summary: RecordSummary) {
        names = Set((summary.person?.sources ?? []) + summary.origins.flatMap(\.sources)).sorted()
    }

    /// One source needs no letter: all is said by it.
    var isNeeded: Bool { names.count > 1 }

    /// The letters of sources: `A, C`; empty if there is none.
    func marks(_ sources: [String]) -> Phrase {
        Phrase(names.indices.filter { sources.contains(names[$0]) }.map { .mark(Self.letter($0), of: names[$0]) })
    }

    /// `Sources: A North Clinic (record number N-104233) · B City Hospital`; empty if no letter is needed.
    func phrase(_ person: PersonHeader?, wording: Wording) -> Phrase {
        guard isNeeded else { return "" }
        let parts = names.indices.map { index in
            let numbers = (person?.identifiers ?? []).filter { $0.isRecordNumber && $0.sources.contains(names[index]) }
            let told = wording.list(numbers.map(\.value), atMost: 4)
            let number = numbers.isEmpty ? "" : Phrase(wording.sentences.recordNumber, ["text": told])
            let letter = Phrase.mark(Self.letter(index), of: names[index])
            let name = Phrase([letter, .data(names[index], limit: 120)], separator: " ")
            return Phrase([name, number])
        }
        return Phrase([Phrase(wording.labels.sources), Phrase(parts, separator: "; ")], separator: ": ")
    }

    /// A to Z, then AA, AB and so on.
    private static func letter(_ index: Int) -> String {
        let (rest, last) = index.quotientAndRemainder(dividingBy: 26)
        let letter = String(UnicodeScalar(UInt8(65 + last)))
        return rest == 0 ? letter : Self.letter(rest - 1) + letter
    }
}

extension RecordSummary {
    /// Where all lines come from.
    fileprivate var origins: [LineOrigin] {
        let parts: [[LineOrigin]] = [
            allergies.map(\.origin), problems.map(\.origin), medications.map(\.origin), immunizations.map(\.origin),
            results.flatMap { [$0.origin] + $0.lines.map(\.origin) }, vitals.map(\.origin), procedures.map(\.origin),
            encounters.map(\.origin), socialHistory.map(\.origin), familyHistory.map(\.origin), devices.map(\.origin),
            carePlans.map(\.origin), careTeam.map(\.origin), documents.map(\.origin), appointments.map(\.origin),
            coverages.map(\.origin), absences.map(\.origin),
        ]
        return parts.flatMap(\.self)
    }
}
