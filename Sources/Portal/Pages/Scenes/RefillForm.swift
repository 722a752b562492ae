import Gateway

/// The form by which more of a medicine is asked for, with what was typed and what is wrong with it.
struct RefillForm: Sendable {
    var draft = RefillDraft()
    var mistakes: [RefillDraft.Mistake] = []
    /// Of the form, so that sending it twice asks once.
    var key = WorkForm.key()

    private func mistakes(_ texts: Texts) -> [FieldMistake] {
        mistakes.map { FieldMistake(field: $0.rawValue, text: texts["mistake.\($0.rawValue)"]) }
    }

    func values(_ action: String, _ form: String, _ texts: Texts) -> PageValues {
        let told = mistakes(texts)
        return PageValues([
            "action": action, "form": form, "key": key, "pharmacy": draft.pharmacy, "days": draft.days,
            "note": draft.note, "mistakes": FieldMistake.values(told),
            "pharmacyMistake": FieldMistake.text(told, "pharmacy"), "daysMistake": FieldMistake.text(told, "days"),
            "noteMistake": FieldMistake.text(told, "note"),
        ])
    }

    /// What was typed, to be looked at before it is sent.
    func review(_ medicine: String, _ texts: Texts) -> [PageValues] {
        let days = draft.daysLeft.map { texts.count("days", $0) } ?? texts["notTold"]
        let note = ThreadLine.lines(draft.note)
        return [
            (texts["medicine"], medicine), (texts["pharmacyName"], ThreadLine.lines(draft.pharmacy)),
            (texts["stillHas"], days), (texts["notes"], note.isEmpty ? texts["notTold"] : note),
        ].map { PageValues(["label": $0.0, "value": $0.1]) }
    }
}
