import ClinicalRecord

extension Scene {
    /// The three kinds of none: somebody asked and there is none, the question was not asked, nobody sent anything.
    ///
    /// "None known" beside something known is said too, with who says so.
    func absence(_ section: SummarySection, isEmpty: Bool) -> [FactPage.Notice] {
        let told = summary.absences(in: section).filter { $0.kind == .noneKnown }
        if let first = told.first {
            let text = clean(first.text)
            var notice = FactPage.Notice(tone: isEmpty ? .said : .warn, title: text.isEmpty ? texts["noneKnown"] : text)
            if !isEmpty { notice.title = texts["noneKnownBeside"] }
            if !text.isEmpty, !isEmpty { notice.texts = [text] }
            if isEmpty { notice.texts = [texts("noneKnownSays", ["text": text.isEmpty ? texts["noneKnown"] : text])] }
            notice.origin = note(told.map(\.origin), section, about: first.text)
            return [notice]
        }
        guard isEmpty else { return [] }
        let key = "absence.\(section.rawValue)"
        return [FactPage.Notice(tone: .quiet, title: texts["noneRecorded"], texts: [texts[key], texts["absenceNext"]])]
    }

    /// What was ruled out, not done or not taken.
    func denials(_ section: SummarySection) -> [FactCard] {
        summary.absences(in: section).filter { $0.kind != .noneKnown }.map { line in
            var card = FactCard(known(line.text))
            card.mark(.quiet, "–", texts[line.kind == .refuted ? "ruledOutMark" : "notDoneMark"])
            card.add(texts["when"], day(line.date))
            card.add(texts["why"], clean(line.reason))
            card.origin = note(line.origin, section, about: line.text)
            card.isPast = true
            return card
        }
    }
}
