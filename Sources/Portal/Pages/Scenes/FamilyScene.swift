import Gateway
import RecordPrint
import RecordStore

/// What the pages say of who acts for whom, in one language.
struct FamilyScene: Sendable {
    let texts: Texts
    let clock: ClinicClock
    let now: Timestamp

    init(_ texts: Texts, _ clock: ClinicClock, now: Timestamp = .now) {
        (self.texts, self.clock, self.now) = (texts, clock, now)
    }

    func clean(_ text: String) -> String { CleanText.clean(text, limit: 80) }

    func day(_ time: Timestamp) -> String { texts.wording.day(clock.day(of: time)).description }

    func relation(_ relation: FamilyRelation) -> String { texts["relation.\(relation.rawValue)"] }

    /// What is open, a line for each level.
    func rights(_ areas: FamilyAreas) -> [String] {
        let names = { (level: FamilyAreas.Level) in
            areas.open.filter { areas[$0] == level }.map { texts["area.\($0.rawValue)"] }.joined(separator: ", ")
        }
        return [("rightsAct", names(.act)), ("rightsRead", names(.read))].filter { !$0.1.isEmpty }
            .map { texts($0.0, ["areas": $0.1]) }
    }

    func closed(_ areas: FamilyAreas) -> String {
        let names = FamilyArea.allCases.filter { !areas.opens($0) }.map { texts["area.\($0.rawValue)"] }
        return names.isEmpty ? "" : texts("rightsNone", ["areas": names.joined(separator: ", ")])
    }

    func until(_ lastDay: String) -> String {
        lastDay.isEmpty ? texts["untilEnded"] : texts("untilDate", ["date": texts.wording.day(lastDay).description])
    }

    /// What is open now, until when, and what comes after.
    func terms(_ terms: [Proxy.Term]) -> PageValues {
        let current = terms.first { $0.until.map { now < $0 } ?? true }
        var later: [PageValues] = []
        for (index, term) in terms.enumerated() {
            guard let end = term.until, end > now else { continue }
            let next = terms.dropFirst(index + 1).first
            later.append(
                PageValues([
                    "heading": texts("fromDate", ["date": day(end)]),
                    "lines": next.map { rights($0.areas) } ?? [texts["accessEnds"]],
                ])
            )
        }
        let isEndless = current?.until == nil
        return PageValues([
            "rights": current.map { rights($0.areas) } ?? [],
            "until": isEndless && current != nil ? texts["untilEnded"] : "",
            "later": later,
        ])
    }

    func page(_ family: ReadFamily.Family, _ user: User, _ settings: FamilySettings, notice: String = "") -> PageValues
    {
        let own = user.ownPatient.flatMap { RecordHandle.spell($0, for: user) }
        let ages: KeyValuePairs = ["teen": "\(settings.teenAge)", "adult": "\(settings.adultAge)"]
        return PageValues([
            "title": texts["family"], "notice": notice, "acting": family.acting.map(acting),
            "own": family.acting.isEmpty ? [] : own.map { [PageValues(["ref": $0])] } ?? [],
            "granted": family.granted.map { granted($0, family.reasons[$0.key] ?? "") },
            "asked": family.asked.map(asked), "hasAsked": !family.asked.isEmpty, "asks": family.hasRecord,
            "handOver": texts("handOverText", ages),
        ])
    }

    private func acting(_ acting: ReadFamily.Acting) -> PageValues {
        let areas = acting.proxy.areas(at: now)
        let badge = acting.proxy.isWaiting ? wait("stateAtClinic") : areas.isEmpty ? over("stateEnded") : active
        let values = PageValues([
            "name": texts.wording.known(clean(acting.name)).description, "key": acting.proxy.key,
            "relation": texts("youAre", ["relation": relation(acting.proxy.relation)]), "state": [badge.values],
            "ref": areas.isEmpty ? "" : acting.handle,
        ])
        return values.merging(terms(acting.proxy.terms)) { one, _ in one }
    }

    private func granted(_ consent: FamilyConsent, _ reason: String) -> PageValues {
        let isOver = consent.isOver(at: now)
        let ends = isOver ? "" : texts[consent.state == .active ? "endAccess" : "withdrawInvitation"]
        let values = PageValues([
            "name": clean(consent.name), "key": consent.key, "state": [state(consent).values], "ends": ends,
            "relation": texts("theyAre", ["relation": relation(consent.relation)]),
            "reason": CleanText.clean(reason, limit: 600),
        ])
        return isOver ? values : values.merging(terms(consent.terms)) { one, _ in one }
    }

    private func state(_ consent: FamilyConsent) -> FactCard.Badge {
        switch consent.state {
        case .proposed where consent.isOver(at: now): over("stateEnded")
        case .proposed: wait(consent.isAccepted ? "stateAtClinic" : "stateInvited")
        case .active: consent.isOver(at: now) ? over("stateEnded") : active
        case .rejected: FactCard.Badge(tone: .alarm, sign: "✕", word: texts["stateRefused"])
        case .inactive: over("stateEnded")
        }
    }

    private var active: FactCard.Badge { FactCard.Badge(tone: .good, sign: "✓", word: texts["stateActive"]) }

    private func wait(_ key: String) -> FactCard.Badge { FactCard.Badge(tone: .warn, sign: "•", word: texts[key]) }

    private func over(_ key: String) -> FactCard.Badge { FactCard.Badge(tone: .quiet, sign: "✕", word: texts[key]) }

    private func asked(_ item: WorkItem) -> PageValues {
        let badge: FactCard.Badge =
            switch item.stage {
            case .completed: active
            case .rejected: FactCard.Badge(tone: .alarm, sign: "✕", word: texts["stateRefused"])
            case .cancelled: over("stateEnded")
            case .requested, .accepted, .sent: wait("stateAtClinic")
            }
        let born = item.said(WorkItem.childBorn).map { texts.wording.day($0).description } ?? ""
        return PageValues([
            "name": clean(item.said(WorkItem.childName) ?? ""), "state": [badge.values],
            "born": born.isEmpty ? "" : texts("born", ["date": born]),
            "when": texts("askedAt", ["date": texts.wording.day(String(item.requestedAt.prefix(10))).description]),
            "reason": CleanText.clean(item.reason, limit: 600),
        ])
    }
}
