import ClinicalRecord
import Gateway
import Hummingbird

/// `/p/{ref}/medicines`, one medicine, and asking for more of it.
struct RefillPages: Sendable {
    let work: WorkServices
    let templates: PageTemplates

    /// All medicines, with how far requests for more are.
    func list(_ handle: String, _ request: PageRequest) async throws(Refusal) -> ScenePage {
        let (record, prescriptions) = try await work.refills.list(handle, by: request.user)
        let scene = Scene(record, request.texts)
        return ScenePage("facts", scene.medicines(prescriptions).values, scene)
    }

    func medicine(_ handle: String, _ key: String, _ request: PageRequest) async throws(Refusal) -> ScenePage {
        let (record, prescriptions) = try await work.refills.list(handle, by: request.user)
        let scene = Scene(record, request.texts)
        let prescription = prescriptions.first { $0.key == key }
        var courses: [RefillCourse] = []
        if let prescription { courses = try await work.refills.courses(of: prescription, in: record) }
        guard let values = scene.medicinePage(key, prescription, courses, request.user) else {
            throw RecordPages.absent
        }
        return ScenePage("medicine", values, scene)
    }

    /// The form; of what is open already how far it is.
    func ask(_ handle: String, _ key: String, _ request: PageRequest) async throws(Refusal) -> ScenePage {
        try await form(handle, key, RefillForm(), isReviewed: false, request)
    }

    private func form(
        _ handle: String,
        _ key: String,
        _ form: RefillForm,
        isReviewed: Bool,
        _ request: PageRequest
    ) async throws(Refusal) -> ScenePage {
        guard request.user.role == .patient else { throw RecordPages.absent }
        let (record, prescriptions) = try await work.refills.list(handle, by: request.user)
        guard let prescription = prescriptions.first(where: { $0.key == key }), prescription.isInUse,
            record.mayAct(.medicines)
        else {
            throw RecordPages.absent
        }
        let (scene, texts) = (Scene(record, request.texts), request.texts)
        let name = scene.known(prescription.line.name)
        let up = scene.path(.medicines, key)
        var values = PageValues([
            "up": up, "medicine": name, "title": texts[prescription.needsRenewal ? "askRenewal" : "askRefill"],
            "renewal": prescription.needsRenewal ? texts["noRefillsLeft"] : "",
            "time": texts("refillTime", ["days": "\(WorkClock.refillDays)"]),
        ])
        if prescription.open != nil {
            let courses = try await work.refills.courses(of: prescription, in: record)
            values["open"] = courses.filter { $0.item.isOpen }.map(scene.course)
        } else {
            let fields = form.values("\(up)/refill", request.form, texts)
            values[isReviewed ? "review" : "ask"] = [fields]
            if isReviewed { values["rows"] = form.review(name, texts) }
        }
        return ScenePage(isReviewed ? "refillReview" : "refill", values, scene)
    }

    /// Shows what was typed before it is sent, or sends it.
    func send(
        _ handle: String,
        _ key: String,
        _ sent: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> FormOutcome {
        let draft = RefillDraft(
            pharmacy: MessageDraft(text: sent["pharmacy"]).text,
            days: MessageDraft(text: sent["days"]).text,
            note: MessageDraft(text: sent["note"]).text
        )
        let form = RefillForm(draft: draft, mistakes: draft.mistakes, key: sent["key"])
        guard sent["step"] == "send", form.mistakes.isEmpty else {
            let isReviewed = sent["step"] == "review" && form.mistakes.isEmpty
            return .again(try await self.form(handle, key, form, isReviewed: isReviewed, request))
        }
        let mark = WorkForm(sent["key"], of: request.user)
        try await work.refills.request(handle, key, draft, mark, by: request.user)
        return .seeing("/p/\(handle)/medicines/\(key)")
    }
}
