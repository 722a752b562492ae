import Gateway

/// The form by which a parent asks to act for a child, with what was typed and what is wrong with it.
struct ChildForm: Sendable {
    var draft = AskForChild.Draft()
    var mistakes: [AskForChild.Draft.Mistake] = []
    /// Of the form, so that sending it twice asks once.
    var key = WorkForm.key()

    /// Reads what was sent.
    init(_ sent: PageForm) {
        (draft.name, draft.birthDate) = (MessageDraft(text: sent["name"]).text, sent["born"])
        draft.relation = FamilyRelation(rawValue: sent["relation"])
        (draft.note, key) = (MessageDraft(text: sent["note"]).text, sent["key"])
    }

    init() {}

    func values(_ scene: FamilyScene) -> PageValues {
        let texts = scene.texts
        let told = mistakes.map { FieldMistake(field: $0.rawValue, text: texts["mistake.\($0.rawValue)"]) }
        return PageValues([
            "title": texts["askForChild"], "key": key, "name": draft.name, "born": draft.birthDate, "note": draft.note,
            "today": scene.clock.day(of: scene.now), "mistakes": FieldMistake.values(told),
            "nameMistake": FieldMistake.text(told, "childName"), "bornMistake": FieldMistake.text(told, "childBorn"),
            "relationMistake": FieldMistake.text(told, "relation"), "noteMistake": FieldMistake.text(told, "note"),
            "relationLabel": texts["whatIAmToChild"],
            "relations": InvitationForm.relations(FamilyRelation.custodians, draft.relation, scene),
        ])
    }
}
