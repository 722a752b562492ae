import Gateway
import Hummingbird
import RecordStore

/// `/clinic` and what is under it: where staff do what patients wait for.
///
/// To patients there is nothing here.
struct ClinicPages: Sendable {
    let work: WorkServices
    let services: ViewingServices
    let templates: PageTemplates

    func home(_ request: PageRequest) async throws(Refusal) -> Response {
        let pages = try Self.pages(request, .home)
        let queues: [(ClinicPage, [WorkItem.Kind])] = [
            (.schedules, [.visit]), (.messages, [.message]), (.refills, [.refill, .renewal]),
            (.proxies, [.proxy, .custody]),
        ]
        var tallies: [(page: ClinicPage, tally: WorkQueue.Tally)] = []
        for (page, kinds) in queues where pages.contains(page) {
            tallies.append((page, try await work.queue.tally(kinds, by: request.user, at: .now)))
        }
        let others = pages.filter { page in page != .home && !tallies.contains { $0.page == page } }
        return answer("clinic", ClinicScene(request.texts).home(tallies, others), .home, request)
    }

    func messages(_ request: PageRequest) async throws(Refusal) -> Response {
        _ = try Self.pages(request, .messages)
        let items = try await work.queue.list([.message], by: request.user, at: .now)
        return answer("clinicMessages", ClinicScene(request.texts).messages(items), .messages, request)
    }

    func refills(_ request: PageRequest, _ form: StepForm = StepForm()) async throws(Refusal) -> Response {
        _ = try Self.pages(request, .refills)
        let items = try await work.queue.list([.refill, .renewal], by: request.user, at: .now)
        let values = ClinicScene(request.texts).refills(items, form, request.form)
        return answer("clinicRefills", values, .refills, request, isWrong: form.mistake != nil)
    }

    /// One step of one request; what is wrong with it comes back as it was typed.
    func decide(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        guard let step = RefillStep(rawValue: sent["step"]) else { throw RecordPages.absent }
        let (reason, refills) = (MessageDraft(text: sent["reason"]).text, MessageDraft(text: sent["refills"]).text)
        var form = StepForm(step: step, key: sent["key"], reason: reason, refills: refills)
        do throws(Refusal) {
            try await work.deciding(
                step,
                sent["ref"],
                sent["key"],
                reason: reason,
                refills: Int(refills),
                by: request.user
            )
            return Response(seeing: ClinicPage.refills.path)
        } catch {
            switch error.kind {
            case .incorrect: form.mistake = step == .refuse ? "reason" : "refills"
            case .conflict: form.mistake = "moved"
            default: throw error
            }
            return try await self.refills(request, form)
        }
    }

    func deliveries(_ request: PageRequest) async throws(Refusal) -> Response {
        _ = try Self.pages(request, .deliveries)
        let lines = try await work.deliveries(before: Int64(request["before"]), by: request.user)
        return answer("clinicDeliveries", ClinicScene(request.texts).deliveries(lines), .deliveries, request)
    }

    /// A search for a patient.
    func patients(_ request: PageRequest) async throws(Refusal) -> Response {
        _ = try Self.pages(request, .patients)
        let (texts, who) = (request.texts, request["who"])
        var values: PageValues = ["who": who]
        if !who.isEmpty {
            let choices = try await services.persons(of: request.user, matching: who)
            if choices.isEmpty { values["nobody"] = true }
            let heading = texts.count("found", choices.count)
            if !choices.isEmpty { values["found"] = [HomePages.persons(choices, heading, texts)] }
        }
        return answer("people", values, .patients, request)
    }

    /// The pages of whoever asks.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if the one that is asked for is not among them.
    static func pages(_ request: PageRequest, _ page: ClinicPage) throws(Refusal) -> [ClinicPage] {
        let pages = ClinicPage.open(to: request.user)
        guard pages.contains(page) else { throw RecordPages.absent }
        return pages
    }

    func answer(
        _ template: String,
        _ values: PageValues,
        _ page: ClinicPage,
        _ request: PageRequest,
        isWrong: Bool = false
    ) -> Response {
        let frame = Frame(request.visitor, request.user, form: request.form, desk: page)
        let text = templates.page(template, request.visitor.words, frame.values.merging(values) { $1 })
        return Response(page: text, status: isWrong ? .unprocessableContent : .ok)
    }
}
