import ClinicalRecord

extension PrintDocument {
    /// What all documents share: whose it is, when and from what it was printed, what to know first.
    init(
        _ title: String,
        _ summary: RecordSummary,
        _ edition: Edition,
        sections: [PrintSection?],
        closing: [String] = []
    ) {
        let (words, wording) = (edition.words, edition.wording)
        let person = summary.person
        let date = wording.moment(edition.printed)
        let id = Phrase.data(person?.id ?? "", limit: 80)
        let name = person.map { $0.name.isEmpty ? Phrase(words.unknown) : .data($0.name, limit: 80) }
        self.init(
            title: title,
            language: wording.language,
            banner: person.map { PrintBanner($0, edition) },
            origin: edition.legend.names.count == 1
                ? Phrase(words.printed, ["date": date, "sources": wording.list(edition.legend.names)])
                : Phrase(words.printedBare, ["date": date]),
            recordID: id.isEmpty ? "" : Phrase(words.recordID, ["text": id]),
            printedOn: Phrase(words.printedBare, ["date": date]),
            legend: edition.legend.phrase(person, wording: wording),
            alerts: person.map { Self.alerts($0, wording: wording) } ?? [],
            sections: sections.compactMap(\.self),
            closing: ([words.closing] + closing).map { Phrase($0) },
            running: name.map {
                let template = person?.birthDate == nil ? words.runningUnborn : words.running
                return Phrase(template, ["name": $0, "date": wording.day(person?.birthDate)])
            } ?? "",
            pageTemplate: words.page,
            printed: edition.printed
        )
    }

    private static func alerts(_ person: PersonHeader, wording: Wording) -> [PrintNotice] {
        let words = wording.sentences
        var alerts: [PrintNotice] = []
        if let deceased = person.deceased {
            let isDated = WrittenDate(deceased) != nil
            let died = isDated ? Phrase(words.died, ["date": wording.day(deceased)]) : Phrase(words.isDead)
            alerts.append(PrintNotice(.caution, died))
        }
        let topics = Set(person.conflicts.map(topic)).sorted().map { wording.word("topic", $0) }
        if !topics.isEmpty {
            alerts.append(PrintNotice(.caution, Phrase(words.disagreePerson, ["topics": wording.list(topics)])))
        }
        return alerts
    }

    /// The element of Patient that a path leads through.
    private static func topic(_ path: String) -> String {
        let known = ["birthDate", "gender", "name", "address", "telecom", "deceased", "identifier"]
        let steps = path.split { ".[(".contains($0) }
        return known.first { name in steps.contains { $0.hasPrefix(name) } } ?? "other"
    }
}
