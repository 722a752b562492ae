package import ClinicalRecord

extension PrintSection {
    /// What sources say differently, in whole words and with full names; `nil` if they agree.
    static func disagreements(_ summary: RecordSummary, _ edition: Edition) -> PrintSection? {
        let smoking = edition.smoking(summary.socialHistory).map(\.phrase)
        let lines = summary.disagreements.map { $0.phrase(edition) } + smoking
        guard !lines.isEmpty else { return nil }
        return PrintSection(edition.headings.disagreements, [.list(lines)])
    }
}

extension PrintNotice {
    /// That there is something to settle, and where it stands; `nil` if there is not.
    static func disagreements(_ summary: RecordSummary, _ edition: Edition) -> PrintNotice? {
        let facts = summary.disagreements.filter { $0.section != nil }.map { edition.wording.known($0.subject) }
        let all = facts + edition.smoking(summary.socialHistory).map(\.topic)
        let topics = all.united { $0 == $1 }.map { $0[0] }
        guard !topics.isEmpty else { return nil }
        let values: KeyValuePairs = [
            "topics": edition.wording.list(topics), "title": Phrase(edition.headings.disagreements),
        ]
        return PrintNotice(.caution, Phrase(edition.words.disagreeFacts, values))
    }
}

extension DisagreementLine {
    /// `Penicillin: Lakeside General Hospital says “ruled out” (12 March 2026); …`.
    fileprivate func phrase(_ edition: Edition) -> Phrase {
        let wording = edition.wording
        let name = section == nil ? wording.word("topic", element) : wording.known(subject)
        let about = wording.codes["element.\(element)"].map { Phrase("({word})", ["word": Phrase($0)]) } ?? ""
        let told = voices.map { edition.voice($0.sources, said(by: $0, wording), $0.date) }
        return Phrase([Phrase([name, about], separator: " "), Phrase(told, separator: "; ")], separator: " – ")
    }

    /// What one side says, in words.
    package func said(by voice: Voice, _ wording: Wording) -> Phrase {
        if WrittenDate(voice.value) != nil { return wording.day(voice.value) }
        switch element {
        case "clinicalStatus": return wording.word("state", voice.value)
        case "gender": return wording.word("sex", voice.value)
        default: return wording.word("said", voice.value)
        }
    }
}

extension Edition {
    fileprivate func voice(_ sources: [String], _ value: Phrase, _ date: String?) -> Phrase {
        let said = Phrase(words.voice, ["sources": wording.list(sources), "value": value])
        return date == nil ? said : Phrase([said, Phrase("({date})", ["date": wording.day(date)])], separator: " ")
    }

    /// Smoking, if sources give different answers; which of them is right, or whether it changed, is not for us to say.
    fileprivate func smoking(_ lines: [SocialLine]) -> [(topic: Phrase, phrase: Phrase)] {
        let told = lines.filter { $0.loinc == "72166-2" && !$0.value.isEmpty }
        let isOne = Set(told.map { $0.value.lowercased() }).count < 2 || Set(told.flatMap(\.origin.sources)).count < 2
        guard let first = told.first, !isOne else { return [] }
        let topic = first.topic(wording)
        let voices = told.map { voice($0.origin.sources, .data($0.value), $0.date) }
        return [(topic, Phrase([topic, Phrase(voices, separator: "; ")], separator: " – "))]
    }
}
