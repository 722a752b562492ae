import ClinicalRecord

/// What all parts of one document share: its language, when it is printed, and the letters of its sources.
struct Edition: Sendable {
    let wording: Wording
    /// ISO 8601 with an offset.
    let printed: String
    let legend: SourceLegend
    /// The name in the list of problems for each other name of the same problem, in small letters.
    private let problems: [String: String]

    init(_ summary: RecordSummary, printed: String, wording: Wording) {
        self.wording = wording
        self.printed = printed
        legend = SourceLegend(summary)
        problems = ProblemLine.united(summary.problems).reduce(into: [:]) { names, lines in
            for line in lines where names[line.title.lowercased()] == nil {
                names[line.title.lowercased()] = lines[0].title
            }
        }
    }

    /// Reasons of a medicine or a visit: a problem is named once, as in the list of problems.
    func reasons(_ texts: [String]) -> [String] {
        texts.map { problems[$0.lowercased()] ?? $0 }.distinct
    }

    var words: Wording.Sentences { wording.sentences }
    var labels: Wording.Labels { wording.labels }
    var headings: Wording.Headings { wording.headings }

    /// Whether a date known to the day lies before the day of printing.
    func isPast(_ spelled: String?) -> Bool {
        guard let date = spelled.flatMap(WrittenDate.init), date.day != nil else { return false }
        return date.days < WrittenDate(printed)?.days ?? .min
    }

    /// Several texts of the record; those beyond the limit are counted.
    func some(_ texts: [String], atMost limit: Int = 8) -> Phrase {
        let phrases = texts.map { Phrase.data($0) }.filter { !$0.isEmpty }
        guard phrases.count > limit else { return Phrase(phrases) }
        let more = Phrase(words.more, ["count": Phrase("\(phrases.count - limit)")])
        return Phrase([Phrase(Array(phrases.prefix(limit))), more], separator: " ")
    }

    /// Notes as lines of their own; those beyond the limit are counted.
    func notes(_ notes: [String], atMost limit: Int = 3) -> [Phrase] {
        let lines = notes.map { Phrase.data($0) }.filter { !$0.isEmpty }
        guard lines.count > limit else { return lines }
        return lines.prefix(limit) + [Phrase(words.more, ["count": Phrase("\(lines.count - limit)")])]
    }

    /// The thing, then in brackets who states it and when: `Asthma (B, 17 January 2020)`.
    func item(_ what: Phrase, _ origin: LineOrigin, _ remarks: [Phrase] = []) -> Phrase {
        let about = Phrase(remarks + [legend.isNeeded ? legend.marks(origin.sources) : ""])
        return about.isEmpty ? what : Phrase([what, Phrase("({about})", ["about": about])], separator: " ")
    }
}
