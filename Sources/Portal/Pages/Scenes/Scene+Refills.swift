import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

extension Scene {
    /// The key of the page of a medicine: of its prescription, or of the first that says something of it.
    func key(_ lines: [MedicationLine]) -> String {
        LineKey.of((lines.first { $0.kind == "MedicationRequest" } ?? lines[0]).origin.entryID)
    }

    /// One medicine with its refills; `nil` if there is none of that key.
    func medicinePage(
        _ key: String,
        _ prescription: Prescription?,
        _ courses: [RefillCourse],
        _ user: User
    )
        -> PageValues?
    {
        let groups = MedicationLine.united(summary.medications)
        guard let lines = groups.first(where: { lines in lines.contains { LineKey.of($0.origin.entryID) == key } })
        else { return nil }
        var card = medicine(lines)
        let title = card.title
        (card.href, card.links) = ("", [])
        let open = courses.first { $0.item.isOpen }
        return PageValues([
            "title": title, "up": path(.medicines), "card": [card.values],
            "asks": user.role == .patient && record.mayAct(.medicines),
            "ask": prescription.map { ask($0, isOpen: open != nil) } ?? [],
            "instead": prescription?.isInUse ?? false || !record.mayAct(.messages)
                ? "" : path(.messages, "new") + "?topic=medicine",
            "open": open.map { [course($0)] } ?? [],
            "hasEarlier": courses.contains { !$0.item.isOpen },
            "earlier": courses.filter { !$0.item.isOpen }.map(course),
        ])
    }

    private func ask(_ prescription: Prescription, isOpen: Bool) -> [PageValues] {
        guard prescription.isInUse else { return [] }
        let left = prescription.left
        let told = left.map { $0 == 0 ? texts["noRefillsLeft"] : texts.count("refillsLeft", $0) }
        return [
            PageValues([
                "left": told ?? texts["refillsUnknown"],
                "href": isOpen ? "" : path(.medicines, prescription.key + "/refill"),
                "label": texts[prescription.needsRenewal ? "askRenewal" : "askRefill"],
            ])
        ]
    }

    /// How far a request is: every stage with its day, those to come too.
    func course(_ course: RefillCourse) -> PageValues {
        let item = course.item
        let isOver = item.stage == .rejected || item.stage == .cancelled
        let stages: [WorkItem.Stage] =
            isOver ? course.steps.map(\.stage) : [.requested, .accepted, .sent, .completed]
        let clinic = item.reason.isEmpty ? "" : texts("refusedBecause", ["reason": clean(item.reason)])
        return PageValues([
            "heading": texts["track.\(item.kind.rawValue)"], "reason": clinic,
            "expected": expected(item), "isLate": item.isLate(at: .now),
            "stages": stages.map { stage in
                let at = course.steps.first { $0.stage == stage }?.at
                return PageValues([
                    "label": texts["stage.\(stage.rawValue)"], "isDone": at != nil, "isNow": stage == item.stage,
                    "when": at.map { wording.moment($0).description } ?? texts["track.next"],
                    "tone": stage == .rejected ? "alarm" : "",
                ])
            },
        ])
    }

    private func expected(_ item: WorkItem) -> String {
        guard item.stage == .requested else { return "" }
        if item.isLate(at: .now) { return texts["stateLate"] }
        return texts("expectedBy", ["date": day(item.dueAt)])
    }
}
