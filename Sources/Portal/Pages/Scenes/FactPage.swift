/// A page that lists facts in groups.
struct FactPage: Sendable, Hashable {
    struct Group: Sendable, Hashable {
        var heading: String
        var lead = ""
        var cards: [FactCard]

        var values: PageValues {
            PageValues(["heading": heading, "lead": lead, "cards": cards.map(\.values)])
        }
    }

    /// Something that is said above everything else.
    struct Notice: Sendable, Hashable {
        /// `alarm`, `warn`; `said` for what somebody stated; `quiet` for what nobody did.
        enum Tone: String, Sendable { case alarm, warn, said, quiet }

        var tone: Tone
        var title: String
        var texts: [String] = []
        var href = ""
        var icon = Icon.alert
        var origin: SourceNote?

        var values: PageValues {
            PageValues([
                "tone": tone.rawValue, "title": title, "texts": texts, "href": href,
                "icon": SafeMarkup.icon(icon), "origin": origin.map { [$0.values] } ?? [],
            ])
        }
    }

    var title: String
    var lead = ""
    var notices: [Notice] = []
    var groups: [Group] = []
    /// What can be done from here.
    var actions: [FactCard.Link] = []
    /// Where the page hangs under another one.
    var up: FactCard.Link?

    init(_ title: String) { self.title = title }

    mutating func add(_ heading: String, _ cards: [FactCard], lead: String = "") {
        if !cards.isEmpty { groups.append(Group(heading: heading, lead: lead, cards: cards)) }
    }

    var values: PageValues {
        PageValues([
            "title": title, "lead": lead, "notices": notices.map(\.values), "groups": groups.map(\.values),
            "actions": actions.map(\.values), "up": up.map { [$0.values] } ?? [],
        ])
    }
}
