import Gateway

/// The form by which somebody is invited, with what was chosen and what is wrong with it.
struct InvitationForm: Sendable {
    var draft = InvitationDraft()
    var mistakes: [InvitationDraft.Mistake] = []
    /// Of the form, so that sending it twice invites once.
    var key = WorkForm.key()

    /// Reads what was sent.
    init(_ sent: PageForm) {
        draft.name = MessageDraft(text: sent["name"]).text
        draft.relation = FamilyRelation(rawValue: sent["relation"])
        for area in FamilyArea.allCases {
            if let level = FamilyAreas.Level(rawValue: sent["area-\(area.rawValue)"]) { draft.areas[area] = level }
        }
        (draft.lastDay, key) = (sent["until"], sent["key"])
    }

    init() {}

    func values(_ scene: FamilyScene) -> PageValues {
        let texts = scene.texts
        let told = mistakes.map { mistake in
            let field = mistake == .areas ? "area-appointments" : mistake.rawValue
            return FieldMistake(field: field, text: texts["mistake.\(mistake.rawValue)"])
        }
        return PageValues([
            "title": texts["inviteSomebody"], "key": key, "name": draft.name, "until": draft.lastDay,
            "today": scene.clock.day(of: scene.now), "mistakes": FieldMistake.values(told),
            "nameMistake": FieldMistake.text(told, "name"), "relationMistake": FieldMistake.text(told, "relation"),
            "areasMistake": FieldMistake.text(told, "area-appointments"),
            "untilMistake": FieldMistake.text(told, "until"), "relationLabel": texts["whatTheyAreToMe"],
            "relations": Self.relations(FamilyRelation.allCases, draft.relation, scene),
            "areas": FamilyArea.allCases.map { area($0, texts) },
        ])
    }

    static func relations(
        _ all: [FamilyRelation],
        _ chosen: FamilyRelation?,
        _ scene: FamilyScene
    ) -> [PageValues] {
        all.map { relation in
            PageValues([
                "value": relation.rawValue, "label": scene.relation(relation), "isChosen": relation == chosen,
            ])
        }
    }

    private func area(_ area: FamilyArea, _ texts: Texts) -> PageValues {
        let levels: [FamilyAreas.Level?] = area.canAct ? [nil, .read, .act] : [nil, .read]
        return PageValues([
            "id": "area-\(area.rawValue)", "name": "area-\(area.rawValue)", "label": texts["area.\(area.rawValue)"],
            "help": area == .sensitive ? texts["sensitiveHelp"] : "",
            "levels": levels.map { level in
                let name = level?.rawValue ?? "none"
                return PageValues([
                    "value": name, "label": texts["level.\(name)"], "isChosen": draft.areas[area] == level,
                ])
            },
        ])
    }

    /// What was chosen, to be looked at before anybody is invited.
    func review(_ scene: FamilyScene) -> PageValues {
        let areas = FamilyArea.allCases.map { ("area-\($0.rawValue)", draft.areas[$0]?.rawValue ?? "none") }
        let fields = [
            ("key", key), ("name", draft.name), ("relation", draft.relation?.rawValue ?? ""), ("until", draft.lastDay),
        ]
        return PageValues([
            "name": scene.clean(draft.name), "relation": draft.relation.map(scene.relation) ?? "",
            "rights": scene.rights(draft.areas), "closed": scene.closed(draft.areas),
            "until": scene.until(draft.lastDay),
            "fields": (fields + areas).map { PageValues(["name": $0.0, "value": $0.1]) },
        ])
    }
}
