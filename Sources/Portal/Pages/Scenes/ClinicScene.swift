import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

/// What the pages of the clinic say, in one language.
struct ClinicScene: Sendable {
    let texts: Texts
    let now: Timestamp

    init(_ texts: Texts, now: Timestamp = .now) { (self.texts, self.now) = (texts, now) }

    private var wording: Wording { texts.wording }

    private func day(_ spelled: String?) -> String { wording.day(spelled.map { String($0.prefix(10)) }).description }

    /// The first page: how much there is of what.
    func home(_ tallies: [(page: ClinicPage, tally: WorkQueue.Tally)], _ others: [ClinicPage]) -> PageValues {
        let queues = tallies.map { page, tally in
            card(
                page,
                tally.waiting == 0
                    ? [texts["nothingWaiting"]]
                    : [
                        texts.count("waitingCount", tally.waiting),
                        tally.late == 0 ? "" : texts.count("lateCount", tally.late),
                        tally.mine == 0 ? "" : texts.count("mineCount", tally.mine),
                        texts("oldestSince", ["date": day(tally.oldest)]),
                    ],
                isLate: tally.late > 0
            )
        }
        return PageValues([
            "title": texts["clinicHome"], "lead": tallies.isEmpty ? "" : texts["clinicLead"],
            "cards": queues + others.map { card($0, []) },
        ])
    }

    private func card(_ page: ClinicPage, _ lines: [String], isLate: Bool = false) -> PageValues {
        PageValues([
            "href": page.path, "icon": SafeMarkup.icon(page.icon), "label": texts[page.label],
            "lines": lines.filter { !$0.isEmpty }, "isLate": isLate,
        ])
    }

    /// Conversations that are not closed.
    func messages(_ items: [QueuedItem]) -> PageValues {
        let cards = items.compactMap { queued -> PageValues? in
            guard let thread = queued.thread else { return nil }
            let line = ThreadLine(thread, .clinic, texts, now: now)
            var values = common(queued)
            values["href"] = "/clinic/messages/\(queued.handle)/\(thread.key)"
            (values["title"], values["topic"]) = (line.title, line.topic)
            let news = thread.news(to: .clinic).count
            if news > 0 { values["news"] = texts.count("newMessages", news) }
            return values
        }
        return PageValues([
            "title": texts["messages"], "lead": texts["queueMessagesLead"], "items": cards, "isEmpty": cards.isEmpty,
        ])
    }

    /// Requests for more of a medicine, each with what can be done about it.
    func refills(_ items: [QueuedItem], _ form: StepForm, _ token: String) -> PageValues {
        let cards = items.map { queued -> PageValues in
            var values = common(queued)
            values["title"] = wording.known(queued.prescription?.line.name ?? "").description
            values["topic"] = texts["track.\(queued.item.kind.rawValue)"]
            values["stage"] = texts["stage.\(queued.item.stage.rawValue)"]
            values["facts"] = facts(queued)
            values["steps"] = steps(queued, form, token)
            values["chart"] = "/p/\(queued.handle)/medicines"
            return values
        }
        let told = form.mistakes(texts)
        return PageValues([
            "title": texts["refillsQueue"], "lead": texts["queueRefillsLead"], "items": cards, "isEmpty": cards.isEmpty,
            "mistakes": FieldMistake.values(told),
        ])
    }

    /// What every line of a queue says: whose it is, since when, who takes care of it, whether it is late.
    func common(_ queued: QueuedItem) -> PageValues {
        let item = queued.item
        let name = CleanText.clean(item.owner, limit: 80)
        let owner = queued.isMine ? texts["takenByYou"] : texts("takenBy", ["name": name])
        let isWaiting = item.isWaiting
        return PageValues([
            "name": wording.known(queued.person.name).description,
            "born": queued.person.birthDate.map { texts("born", ["date": day($0)]) } ?? "",
            "asked": texts("askedAt", ["date": day(item.requestedAt)]),
            "due": isWaiting ? texts("dueBy", ["date": day(item.dueAt)]) : "",
            "isLate": item.isLate(at: now), "owner": item.owner.isEmpty ? texts["takenByNobody"] : owner,
            "awaits": isWaiting ? "" : texts["awaitsPatient"], "key": item.key,
        ])
    }

    private func facts(_ queued: QueuedItem) -> [PageValues] {
        let (item, line) = (queued.item, queued.prescription?.line)
        let left = queued.prescription?.left
        return [
            (texts["howToTake"], line.map { CleanText.clean($0.dosage) } ?? ""),
            (texts["prescriber"], line.map { CleanText.clean($0.prescriber) } ?? ""),
            (texts["refills"], left.map { texts.count("refillsLeft", $0) } ?? ""),
            (texts["pharmacyName"], CleanText.clean(item.pharmacy)),
            (texts["stillHas"], item.daysLeft.map { texts.count("days", $0) } ?? ""),
            (texts["patientNote"], ThreadLine.lines(item.note)),
        ].filter { !$0.1.isEmpty }.map { PageValues(["label": $0.0, "value": $0.1]) }
    }

    private func steps(_ queued: QueuedItem, _ form: StepForm, _ token: String) -> [PageValues] {
        let item = queued.item
        let isWrong = form.key == item.key
        return RefillStep.open(at: item.stage).map { step in
            PageValues([
                "step": step.rawValue, "label": texts["step.\(step.rawValue)"], "form": token, "ref": queued.handle,
                "key": item.key, "about": CleanText.clean(queued.prescription?.line.name ?? "", limit: 80),
                "asksReason": step == .refuse, "asksRefills": step == .approve && item.kind == .renewal,
                "reason": isWrong ? form.reason : "", "refills": isWrong ? form.refills : "",
                "mistake": isWrong && form.step == step ? form.mistake.map { texts["mistake.\($0)"] } ?? "" : "",
                "isOpen": isWrong && form.step == step,
            ])
        }
    }
}
