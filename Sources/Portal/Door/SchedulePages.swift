import Gateway
import Hummingbird
import RecordStore

/// `/clinic/schedules` and what is under it.
struct SchedulePages: Sendable {
    let work: WorkServices
    let pages: ClinicPages

    private var visits: VisitServices { work.visits }

    private func scene(_ request: PageRequest) -> ScheduleScene {
        ScheduleScene(request.texts, visits.reading.clock)
    }

    func list(_ request: PageRequest) async throws(Refusal) -> Response {
        _ = try ClinicPages.pages(request, .schedules)
        let schedules = try await visits.schedules.all(by: request.user)
        let items = try await work.queue.list([.visit], by: request.user, at: .now)
        return pages.answer("clinicSchedules", scene(request).list(schedules, items), .schedules, request)
    }

    /// The form for a new one, or the day of one.
    func show(_ key: String, _ request: PageRequest) async throws(Refusal) -> Response {
        _ = try ClinicPages.pages(request, .schedules)
        guard key == "new" else { return try await day(key, request["day"], request) }
        var draft = ScheduleDraft()
        draft.firstDay = visits.reading.clock.day(of: .now)
        (draft.from, draft.to, draft.length, draft.weekdays) = ("09:00", "12:00", "20", [0, 1, 2, 3, 4])
        return form(draft, WorkForm.key(), [], request)
    }

    private func day(
        _ key: String,
        _ day: String,
        _ request: PageRequest,
        notice: String = ""
    ) async throws(Refusal) -> Response {
        let found = try await visits.days.day(key, day, by: request.user)
        let values = scene(request).day(found, request.form, notice: notice)
        return pages.answer("clinicDay", values, .schedules, request, isWrong: !notice.isEmpty)
    }

    private func form(
        _ draft: ScheduleDraft,
        _ key: String,
        _ mistakes: [FieldMistake],
        _ request: PageRequest
    ) -> Response {
        let values = scene(request).form(draft, key, mistakes, video: visits.hasVideo, request.form)
        return pages.answer("clinicNewSchedule", values, .schedules, request, isWrong: !mistakes.isEmpty)
    }

    /// A new schedule, or one step of one time.
    func send(_ key: String, _ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        _ = try ClinicPages.pages(request, .schedules)
        if key == "new" { return try await make(sent, request) }
        guard let step = SlotStep(rawValue: sent["step"]) else { throw RecordPages.absent }
        do throws(Refusal) {
            try await carryOut(step, sent, request.user)
            return Response(seeing: "/clinic/schedules/\(key)?day=\(sent["day"].filter { $0.isNumber || $0 == "-" })")
        } catch {
            guard error.kind == .conflict else { throw error }
            return try await day(key, sent["day"], request, notice: request.texts["slotMoved"])
        }
    }

    private func carryOut(_ step: SlotStep, _ sent: PageForm, _ user: User) async throws(Refusal) {
        switch step {
        case .block, .unblock: try await visits.days.set(sent["slot"], isBlocked: step == .block, by: user)
        case .cancel: try await visits.changing.cancel(sent["ref"], sent["key"], reason: "", by: user)
        case .arrived, .fulfilled, .noshow: try await visits.days.mark(step, sent["ref"], sent["key"], by: user)
        }
    }

    private func make(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        var draft = ScheduleDraft()
        let text = { (name: String) in MessageDraft(text: sent[name]).text }
        (draft.service, draft.clinician, draft.place) = (text("service"), text("clinician"), text("place"))
        (draft.firstDay, draft.lastDay, draft.length) = (sent["firstDay"], sent["lastDay"], text("minutes"))
        (draft.from, draft.to) = (sent["from"], sent["to"])
        draft.isVideo = visits.hasVideo && sent["video"] == "yes"
        draft.weekdays = Set(sent.all("weekday").compactMap { Int($0) }.filter { (0..<7).contains($0) })
        var mistakes = draft.mistakes.map {
            FieldMistake(field: Self.field($0), text: request.texts["mistake.\(Self.field($0))"])
        }
        guard mistakes.isEmpty else { return form(draft, sent["key"], mistakes, request) }
        do throws(Refusal) {
            _ = try await visits.schedules(draft, WorkForm(sent["key"], of: request.user), by: request.user)
            return Response(seeing: ClinicPage.schedules.path)
        } catch {
            guard error.kind == .conflict else { throw error }
            mistakes = [FieldMistake(field: "firstDay", text: request.texts["mistake.busy"])]
            return form(draft, sent["key"], mistakes, request)
        }
    }

    /// Where a mistake is put right.
    private static func field(_ mistake: ScheduleDraft.Mistake) -> String {
        switch mistake {
        case .days: "firstDay"
        case .many: "lastDay"
        case .times: "from"
        case .length: "minutes"
        case .service, .clinician, .place, .weekdays: mistake.rawValue
        }
    }
}
