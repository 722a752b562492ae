import Gateway
import RecordPrint
import RecordStore

/// Who saw the record, in sentences, by day; what one did several times on a day is said once.
struct AccessPage: Sendable, Hashable {
    struct Look: Sendable, Hashable {
        var who: String
        var did: String
        var outcome: String
        var reason: String
        var times: [String]
        var count = 1
    }

    var days: [(heading: String, looks: [Look])] = []

    static func == (one: AccessPage, other: AccessPage) -> Bool {
        one.days.elementsEqual(other.days) { $0.heading == $1.heading && $0.looks == $1.looks }
    }

    func hash(into hasher: inout Hasher) { for day in days { hasher.combine(day.looks) } }

    /// The days of the log; who acts for the patient is called otherwise where it is not the record of whoever reads.
    init(_ lines: [AccessLogLine], _ texts: Texts, isOwn: Bool = true) {
        for line in lines {
            let spelled = line.at.description
            let heading = texts.wording.day(String(spelled.prefix(10))).description
            let look = Look(
                who: Self.who(line, texts, isOwn),
                did: Self.did(line, texts),
                outcome: line.outcome == .success
                    ? "" : texts[line.outcome == .refused ? "wasRefused" : "wasFailed"],
                reason: line.reason.map { texts("because", ["reason": CleanText.clean($0, limit: 200)]) } ?? "",
                times: [String(spelled.dropFirst(11).prefix(5))]
            )
            if days.last?.heading != heading { days.append((heading, [])) }
            add(look)
        }
    }

    private mutating func add(_ look: Look) {
        let day = days.count - 1
        let same = days[day].looks.firstIndex { known in
            (known.who, known.did, known.outcome, known.reason) == (look.who, look.did, look.outcome, look.reason)
        }
        guard let same else {
            days[day].looks.append(look)
            return
        }
        days[day].looks[same].count += 1
        days[day].looks[same].times += look.times
    }

    func values(_ texts: Texts) -> PageValues {
        PageValues([
            "days": days.map { day in
                PageValues([
                    "heading": day.heading,
                    "looks": day.looks.map { look in
                        PageValues([
                            "who": look.who, "did": look.did, "outcome": look.outcome, "reason": look.reason,
                            "when": Self.when(look, texts),
                        ])
                    },
                ])
            }
        ])
    }

    /// `14:05 (UTC)`, `3 times, 09:00 to 14:05 (UTC)`.
    private static func when(_ look: Look, _ texts: Texts) -> String {
        guard let last = look.times.first, let first = look.times.last, look.count > 1 else {
            return (look.times.first ?? "") + " (UTC)"
        }
        let span = first == last ? last : "\(first) – \(last)"
        return "\(texts("times", ["count": "\(look.count)"])), \(span) (UTC)"
    }

    private static func who(_ line: AccessLogLine, _ texts: Texts, _ isOwn: Bool) -> String {
        let app = line.app.map { CleanText.clean($0, limit: 80) }
        let actor: String
        switch line.actor {
        case .reader: actor = texts["actorReader"]
        case .formerUser: actor = texts["actorFormer"]
        case .program: return app.map { texts("actorApp", ["app": $0]) } ?? texts["actorProgram"]
        case .relative(let name, let relation):
            let values: KeyValuePairs = [
                "name": CleanText.clean(name, limit: 80), "relation": texts["relation.\(relation.rawValue)"],
            ]
            actor = texts(isOwn ? "actorRelative" : "actorRelativeOf", values)
        case .user(let name, let role):
            let key =
                switch role {
                case .patient: "actorPatient"
                case .clinician: "actorClinician"
                case .administrator: "actorAdministrator"
                }
            actor = texts(key, ["name": CleanText.clean(name, limit: 80)])
        }
        return app.map { texts("actorWithApp", ["actor": actor, "app": $0]) } ?? actor
    }

    private static func did(_ line: AccessLogLine, _ texts: Texts) -> String {
        let what = line.kind.map { ScopeWords.thing($0, texts.language).lowercased() }
        switch (line.interaction, line.action) {
        case ("view", _): return texts("didView", ["what": part(line.part, texts)])
        case ("everything", _): return texts["didEverything"]
        case ("export", _), ("export-file", _): return texts["didExport"]
        case ("lineage", _): return texts["didLineage"]
        case (_, .create), (_, .update), (_, .delete):
            return texts("didChange", ["what": what ?? texts["wholeRecord"]])
        case ("search-type", _), ("search-system", _):
            return texts("didSearch", ["what": what ?? texts["names"]])
        case ("read", _), ("vread", _), ("history-instance", _):
            return texts("didRead", ["what": what ?? texts["names"]])
        default: return texts["didOther"]
        }
    }

    private static func part(_ part: ViewedPart?, _ texts: Texts) -> String {
        guard let part else { return texts["wholeRecord"] }
        let page = RecordPage.allCases.first { $0.part == part }
        return (page.map { texts[$0.label] } ?? texts["visits"]).lowercased()
    }
}
