import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

/// What the clinic's pages of schedules say.
struct ScheduleScene: Sendable {
    let clinic: ClinicScene
    let times: VisitTime

    init(_ texts: Texts, _ clock: ClinicClock) {
        clinic = ClinicScene(texts)
        times = VisitTime(clock: clock, texts: texts)
    }

    private var texts: Texts { clinic.texts }

    func list(_ schedules: [VisitSchedule], _ items: [QueuedItem]) -> PageValues {
        PageValues([
            "title": texts["schedules"], "lead": texts["schedulesLead"], "isEmpty": schedules.isEmpty,
            "schedules": schedules.map { schedule in
                PageValues([
                    "href": "/clinic/schedules/\(schedule.key)", "title": title(schedule), "place": place(schedule),
                    "days": texts(
                        "scheduleDays",
                        ["from": times.day(schedule.firstDay), "to": times.day(schedule.lastDay)]
                    ),
                ])
            },
            "noneWaits": items.isEmpty, "items": items.map(waiting),
        ])
    }

    private func title(_ schedule: VisitSchedule) -> String {
        [schedule.service, schedule.clinician].map { CleanText.clean($0, limit: 100) }.joined(separator: ", ")
    }

    private func place(_ schedule: VisitSchedule) -> String {
        schedule.isVideo ? texts["byVideo"] : CleanText.clean(schedule.place, limit: 100)
    }

    private func waiting(_ queued: QueuedItem) -> PageValues {
        var values = clinic.common(queued)
        values["title"] = CleanText.clean(queued.visit?.service ?? "", limit: 100)
        if let wanted = queued.visit?.wanted {
            values["topic"] = texts("waitSpan", ["from": times.day(wanted.from), "to": times.day(wanted.to)])
        }
        values["chart"] = "/p/\(queued.handle)/appointments"
        return values
    }

    /// The form for a schedule, as it was typed.
    func form(
        _ draft: ScheduleDraft,
        _ key: String,
        _ mistakes: [FieldMistake],
        video: Bool,
        _ form: String
    ) -> PageValues {
        let fields: [(name: String, type: String, value: String)] = [
            ("service", "text", draft.service), ("clinician", "text", draft.clinician), ("place", "text", draft.place),
            ("firstDay", "date", draft.firstDay), ("lastDay", "date", draft.lastDay), ("from", "time", draft.from),
            ("to", "time", draft.to), ("minutes", "number", draft.length),
        ]
        return PageValues([
            "title": texts["newSchedule"], "form": form, "key": key, "zone": times.zone,
            "mistakes": FieldMistake.values(mistakes), "weekdaysMistake": FieldMistake.text(mistakes, "weekdays"),
            "fields": fields.map { field in
                PageValues([
                    "name": field.name, "type": field.type, "value": field.value,
                    "label": texts["field.\(field.name)"], "mistake": FieldMistake.text(mistakes, field.name),
                    "isRequired": field.name != "place" || !video,
                ])
            },
            "video": video ? [PageValues(["isChosen": draft.isVideo, "label": texts["byVideo"]])] : [],
            "weekdays": (0..<7).map { day in
                PageValues([
                    "value": "\(day)", "name": texts["weekday.\(day)"], "isChosen": draft.weekdays.contains(day),
                ])
            },
        ])
    }

    /// The day of a schedule.
    func day(_ found: ScheduleDay, _ form: String, notice: String) -> PageValues {
        let action = "/clinic/schedules/\(found.schedule.key)"
        return PageValues([
            "title": title(found.schedule), "place": place(found.schedule), "day": times.day(found.day),
            "date": found.day, "before": "\(action)?day=\(ClinicClock.day(found.day, plus: -1))",
            "after": "\(action)?day=\(ClinicClock.day(found.day, plus: 1))", "action": action,
            "form": form, "notice": notice, "isEmpty": found.lines.isEmpty, "lines": found.lines.map(line),
        ])
    }

    private func line(_ line: ScheduleDay.Line) -> PageValues {
        let steps = SlotStep.open(for: line)
        let name = line.person.map { texts.wording.known($0.name).description } ?? ""
        let isSure = line.visit?.stage == .booked && line.visit?.confirmedAt != nil
        let state = isSure ? texts["at.confirmed"] : line.visit.map { texts["at.\($0.stage.rawValue)"] }
        let time = texts("fromTo", ["start": times.time(line.open.start), "end": times.time(line.open.end)])
        return PageValues([
            "time": time, "state": state ?? texts["slot.\(line.open.slot.state.rawValue)"], "name": name,
            "born": line.person?.birthDate.map { texts("born", ["date": texts.wording.day($0).description]) } ?? "",
            "comment": line.visit.map { CleanText.clean($0.comment) } ?? "",
            "chart": line.handle.isEmpty ? "" : "/p/\(line.handle)/appointments", "hasSteps": !steps.isEmpty,
            "slot": line.open.slot.name, "ref": line.handle, "key": line.visit?.key ?? "",
            "steps": steps.map { step in
                PageValues([
                    "step": step.rawValue, "label": texts["slotStep.\(step.rawValue)"],
                    "about": name.isEmpty ? time : "\(name), \(time)",
                ])
            },
        ])
    }
}
