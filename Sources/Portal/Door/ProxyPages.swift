import Gateway
import Hummingbird
import RecordStore

/// `/clinic/proxies` and what is under it: the clinic looks at who is to act for whom.
struct ProxyPages: Sendable {
    let work: WorkServices
    let services: ViewingServices
    let pages: ClinicPages

    private var family: FamilyServices { work.family }

    private func scene(_ request: PageRequest) throws(Refusal) -> ProxyScene {
        _ = try ClinicPages.pages(request, .proxies)
        return ProxyScene(FamilyScene(request.texts, family.reading.clock))
    }

    func list(_ request: PageRequest, notice: String = "") async throws(Refusal) -> Response {
        let scene = try scene(request)
        let items = try await work.queue.list([.proxy, .custody], by: request.user, at: .now)
        let standing = try await family.reading.standing(by: request.user, at: .now)
        let values = scene.list(items.filter(\.item.isWaiting), standing, notice)
        return pages.answer("clinicProxies", values, .proxies, request, isWrong: !notice.isEmpty)
    }

    /// Ends what stands.
    func end(_ sent: PageForm, _ request: PageRequest) async throws(Refusal) -> Response {
        _ = try scene(request)
        try await family.ending.end(sent["ref"], sent["key"], by: request.user)
        return Response(seeing: ClinicPage.proxies.path)
    }

    func show(
        _ handle: String,
        _ key: String,
        _ request: PageRequest,
        _ form: ProxyForm = ProxyForm()
    ) async throws(Refusal) -> Response {
        let scene = try scene(request)
        let items = try await work.queue.list([.proxy, .custody], by: request.user, at: .now)
        guard let found = items.first(where: { $0.handle == handle && $0.item.key == key }) else {
            throw RecordPages.absent
        }
        var form = form
        if found.item.kind == .custody {
            // The birth date that was told finds the child, if there is one.
            let asked = request["who"].isEmpty ? found.item.said(WorkItem.childBorn) ?? "" : request["who"]
            form.who = asked
            form.children = try await services.persons(of: request.user, matching: asked)
                .filter { $0.handle != handle }
        }
        return pages.answer(
            "clinicProxy",
            scene.one(found, form),
            .proxies,
            request,
            isWrong: form.mistake != nil
        )
    }

    /// Agrees or refuses; what is wrong comes back as it was typed.
    func send(
        _ handle: String,
        _ key: String,
        _ sent: PageForm,
        _ request: PageRequest
    ) async throws(Refusal) -> Response {
        _ = try scene(request)
        var form = ProxyForm()
        (form.note, form.reason) = (MessageDraft(text: sent["note"]).text, MessageDraft(text: sent["reason"]).text)
        let items = try await work.queue.list([.proxy, .custody], by: request.user, at: .now)
        let kind = items.first { $0.handle == handle && $0.item.key == key }?.item.kind
        do throws(Refusal) {
            switch (sent["step"], kind) {
            case ("refuse", _):
                try await family.deciding.refuse(handle, key, reason: form.reason, by: request.user)
            case ("approve", .custody):
                guard !sent["child"].isEmpty else {
                    form.mistake = "child"
                    return try await show(handle, key, request, form)
                }
                try await family.deciding.approve(
                    handle,
                    key,
                    child: sent["child"],
                    note: form.note,
                    by: request.user
                )
            case ("approve", _):
                try await family.deciding.approve(handle, key, note: form.note, by: request.user)
            default: throw RecordPages.absent
            }
            return Response(seeing: ClinicPage.proxies.path)
        } catch {
            switch (error.kind, kind) {
            case (.incorrect, _): form.mistake = sent["step"] == "refuse" ? "reason" : "evidence"
            case (.unprocessable, .custody): form.mistake = "adult"
            case (.unmet, .custody): form.mistake = "birthDate"
            case (.conflict, _): return try await list(request, notice: request.texts["mistake.moved"])
            default: throw error
            }
            return try await show(handle, key, request, form)
        }
    }
}
