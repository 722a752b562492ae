/// One fact as a page shows it: what, what about it, and who says so.
struct FactCard: Sendable, Hashable {
    /// A word that stands out, with a sign, so that it does not rest on colour.
    struct Badge: Sendable, Hashable {
        enum Tone: String, Sendable { case alarm, warn, good, quiet }

        var tone: Tone
        var sign: String
        var word: String

        var values: PageValues { PageValues(["tone": tone.rawValue, "sign": sign, "word": word]) }
    }

    struct Fact: Sendable, Hashable {
        var label: String
        var values: [String]
    }

    struct Link: Sendable, Hashable {
        var href: String
        var label: String

        var values: PageValues { PageValues(["href": href, "label": label]) }
    }

    var title: String
    var href = ""
    var badges: [Badge] = []
    /// Said first and larger, such as how to take a medicine.
    var lead = ""
    private(set) var facts: [Fact] = []
    var links: [Link] = []
    var isUrgent = false
    var isPast = false
    var origin: SourceNote?

    init(_ title: String) { self.title = title }

    /// Adds what there is of something; what is empty is left away.
    mutating func add(_ label: String, _ values: [String]) {
        let values = values.filter { !$0.isEmpty }
        if !values.isEmpty { facts.append(Fact(label: label, values: values)) }
    }

    mutating func add(_ label: String, _ value: String) { add(label, [value]) }

    mutating func mark(_ tone: Badge.Tone, _ sign: String, _ word: String) {
        if !word.isEmpty { badges.append(Badge(tone: tone, sign: sign, word: word)) }
    }

    var values: PageValues {
        PageValues([
            "title": title, "href": href, "badges": badges.map(\.values), "lead": lead, "hasFacts": !facts.isEmpty,
            "facts": facts.map { PageValues(["label": $0.label, "values": $0.values]) },
            "links": links.map { link in
                var values = link.values
                values["about"] = title
                return values
            },
            "tone": isUrgent ? "alarm" : isPast ? "past" : "", "origin": origin.map { [$0.values] } ?? [],
        ])
    }
}
