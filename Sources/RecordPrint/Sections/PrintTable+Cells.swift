import ClinicalRecord

extension PrintTable.Cell {
    /// The hospitals that state a fact, and whether they contradict each other.
    init(_ origin: LineOrigin, wording: Wording) {
        self.init(
            origin.sources.isEmpty ? Phrase(wording.sentences.unknown) : wording.list(origin.sources, atMost: 4),
            flag: origin.isContested ? PrintTable.Flag(.outside, Phrase(wording.sentences.disagree)) : nil
        )
    }

    /// A day, or that it is not known.
    init(day: String?, wording: Wording) { self.init(wording.day(day)) }
}
