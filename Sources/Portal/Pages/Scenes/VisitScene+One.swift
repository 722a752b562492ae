import Gateway
import RecordStore

extension VisitScene {
    /// One appointment, with what can be done about it.
    func one(_ visit: Visit, _ form: String, comment: String = "", mistake: String = "") -> PageValues {
        let isChangeable = canAct && visit.isChangeable(at: now)
        let isOpen = canAct && visit.isOurs && visit.isOpenOffer(at: now)
        var values = PageValues([
            "title": title(visit), "when": when(visit), "up": root, "card": [card(visit, isLinked: false).values],
            "zone": times.zone,
            "action": path(visit), "form": form, "comment": comment, "mistake": mistake,
            "file": visit.isComing(at: now) ? path(visit, VisitPages.file) : "",
            "join": visit.isComing(at: now) && !visit.joinURL.isEmpty ? path(visit, "join") : "",
            "move": isChangeable ? path(visit, "move") : "",
            "cancel": isChangeable || canAct && visit.isOurs && visit.stage == .waiting ? path(visit, "cancel") : "",
            "cancelLabel": texts[visit.stage == .waiting ? "stopWaiting" : "cancelVisit"],
            "elsewhere": !visit.isOurs && visit.isComing(at: now) ? texts["visitElsewhere"] : "",
        ])
        if isOpen {
            let until = visit.hold.map { times.time($0.until) } ?? ""
            let isOffer = visit.stage == .proposed
            values["open"] = PageValues([
                "lead": texts(isOffer ? "offerLead" : "holdLead", ["time": until]),
                "yes": texts[isOffer ? "offerTake" : "bookNow"], "no": texts[isOffer ? "offerRefuse" : "holdLetGo"],
            ])
        } else if visit.isOurs, [.pending, .proposed].contains(visit.stage) {
            values["over"] = scene.path(.appointments, "book")
        }
        return values
    }

    func cancelling(_ visit: Visit, _ form: String, reason: String = "", mistake: String = "") -> PageValues {
        PageValues([
            "title": texts[visit.stage == .waiting ? "stopWaiting" : "cancelVisit"], "up": path(visit),
            "visit": title(visit), "when": when(visit), "action": path(visit, "cancel"), "form": form, "reason": reason,
            "mistake": mistake,
        ])
    }

    /// The old time and the new one, before anything is changed.
    func moving(_ visit: Visit, to open: OpenSlot, _ form: String) -> PageValues {
        PageValues([
            "title": texts["moveReview"], "up": path(visit, "move"), "action": path(visit, "move"), "form": form,
            "slot": open.slot.name, "old": when(visit), "new": times.span(open.slot.start, open.slot.end),
            "with": [open.schedule.service, open.schedule.clinician, place(open)].filter { !$0.isEmpty }
                .map { scene.clean($0, limit: 120) }.joined(separator: ", "),
        ])
    }

    func place(_ open: OpenSlot) -> String { open.schedule.isVideo ? texts["byVideo"] : open.schedule.place }

    /// Where one meets by video; the address itself is told from a quarter of an hour before.
    func joining(_ visit: Visit) -> PageValues {
        let opens = visit.start.map { Timestamp(milliseconds: $0.milliseconds - 15 * 60_000) } ?? now
        let isOver = !visit.isComing(at: now)
        let isEarly = !isOver && now < opens
        return PageValues([
            "title": texts["joinTitle"], "up": path(visit), "visit": title(visit), "when": when(visit),
            "state": isOver ? texts["joinOver"] : isEarly ? texts("joinEarly", ["time": times.time(opens)]) : "",
            "link": isOver || isEarly || !visit.joinURL.hasPrefix("https://") ? "" : visit.joinURL,
        ])
    }

    func waiting(
        _ services: [String],
        _ form: String,
        _ typed: (service: String, from: String, to: String),
        mistake: String = ""
    ) -> PageValues {
        let today = times.clock.day(of: now)
        return PageValues([
            "title": texts["waitTitle"], "up": root, "action": scene.path(.appointments, "wait"), "form": form,
            "key": WorkForm.key(), "mistake": mistake, "hasServices": !services.isEmpty,
            "services": services.map { PageValues(["name": scene.clean($0), "isChosen": $0 == typed.service]) },
            "from": typed.from.isEmpty ? today : typed.from, "today": today,
            "to": typed.to.isEmpty ? ClinicClock.day(today, plus: 28) : typed.to,
        ])
    }

    /// How to have the appointments elsewhere; a new secret address is told once.
    func calendar(_ address: String, _ form: String) -> PageValues {
        PageValues([
            "title": texts["calendarTitle"], "up": root, "action": scene.path(.appointments, "calendar"), "form": form,
            "address": address,
        ])
    }
}
