import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// `/p/{ref}` and what is under it: the pages of one record.
///
/// What is not there, is somebody else's or has no such page is the same: not found.
struct RecordPages: Sendable {
    let services: ViewingServices
    let work: WorkServices
    let templates: PageTemplates

    /// - Parameters:
    ///   - handle: The record's name in addresses of the account.
    ///   - name: Of the page.
    ///   - key: Of the line of it; empty for the page itself.
    ///   - request: Who asks.
    /// - Returns: The page, or the file.
    /// - Throws: ``Refusal/Kind/notFound`` if there is none that the user may see.
    func show(_ handle: String, _ name: String, _ key: String, _ request: PageRequest) async throws -> Response {
        guard let page = RecordPage(rawValue: name) else { throw Self.absent }
        if !key.isEmpty { return try await showLine(handle, page, key, request) }
        switch page {
        case .home:
            let scene = Scene(try await services.view(handle, .home, by: request.user), request.texts)
            let news = try await work.news(in: scene.record, for: request.user)
            return try await answer("home", scene.home(news).values(scene.texts), scene, page, request)
        case .messages: return try await answer(messages.show(handle, "", request), page, request)
        case .appointments: return try await answer(visits.list(handle, request), page, request)
        case .medicines: return try await answer(refills.list(handle, request), page, request)
        case .accessLog: return try await showAccessLog(handle, request)
        case .documents:
            let found = try await services.documents.list(handle, by: request.user)
            let scene = Scene(found.record, request.texts)
            return try await answer("facts", scene.documents(found.files, found.originals).values, scene, page, request)
        default:
            let viewed = try await services.view(handle, page.part, by: request.user)
            let scene = Scene(viewed, request.texts)
            let (template, values) = Self.fill(page, scene, request)
            return try await answer(template, values, scene, page, request)
        }
    }

    private var messages: MessagePages { MessagePages(work: work, view: services.view, templates: templates) }
    private var visits: VisitPages { VisitPages(work: work) }
    private var refills: RefillPages { RefillPages(work: work, templates: templates) }

    /// `/p/{ref}/medicines/{key}/refill`: asking for more of a medicine; and what can be done about an appointment.
    func ask(
        _ handle: String,
        _ page: String,
        _ key: String,
        _ deed: String,
        _ request: PageRequest
    )
        async throws -> Response
    {
        switch (RecordPage(rawValue: page), deed) {
        case (.medicines, "refill"): return try await answer(refills.ask(handle, key, request), .medicines, request)
        case (.appointments, VisitPages.file): return try await visits.file(handle, key, request)
        case (.appointments, _): return try await answer(visits.ask(handle, key, deed, request), .appointments, request)
        default: throw Self.absent
        }
    }

    /// A form of one of the pages, by the address that it was sent to.
    func send(
        _ handle: String,
        _ page: String,
        _ key: String,
        _ deed: String,
        _ form: PageForm,
        _ request: PageRequest
    ) async throws -> Response {
        let outcome: FormOutcome
        switch (RecordPage(rawValue: page), deed) {
        case (.messages, ""): outcome = try await messages.send(handle, key, form, request)
        case (.medicines, "refill"): outcome = try await refills.send(handle, key, form, request)
        case (.appointments, _): outcome = try await visits.send(handle, key, deed, form, request)
        default: throw Self.absent
        }
        switch outcome {
        case .seeing(let address): return Response(seeing: address)
        case .again(let again):
            let isFine = ["refillReview", "calendar"].contains(again.template)
            let status: HTTPResponse.Status = isFine ? .ok : again.isConflict ? .conflict : .unprocessableContent
            return try await answer(again, RecordPage(rawValue: page) ?? .home, request, status: status)
        }
    }

    private func answer(
        _ page: ScenePage,
        _ place: RecordPage,
        _ request: PageRequest,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        try await answer(page.template, page.values, page.scene, place, request, status: status)
    }

    /// The template of a page that needs nothing but the record, and what it is filled with.
    private static func fill(
        _ page: RecordPage,
        _ scene: Scene,
        _ request: PageRequest
    ) -> (template: String, values: PageValues) {
        switch page {
        case .results: ("results", scene.results(onlyOutside: request["show"] == "outside").values)
        case .vaccines: ("vaccines", scene.vaccines.values)
        case .visits: ("facts", scene.visits.values)
        case .conditions: ("facts", scene.conditions.values)
        case .allergies: ("facts", scene.allergyPage.values)
        case .procedures: ("facts", scene.procedurePage.values)
        case .carePlan: ("facts", scene.carePlan.values)
        case .insurance: ("facts", scene.insurance.values)
        case .timeline: ("events", scene.timeline(filter(request)))
        case .search: ("events", scene.search(filter(request)))
        case .download: ("download", scene.download)
        case .home, .appointments, .messages, .medicines, .documents, .accessLog: ("facts", [:])
        }
    }

    private static func filter(_ request: PageRequest) -> EventPage.Filter {
        EventPage.Filter(
            from: request["from"],
            to: request["to"],
            kind: request["type"],
            words: request["q"],
            page: min(max(Int(request["page"]) ?? 1, 1), 1_000)
        )
    }

    private func showLine(
        _ handle: String,
        _ page: RecordPage,
        _ key: String,
        _ request: PageRequest
    ) async throws -> Response {
        switch page {
        case .results:
            let scene = Scene(try await services.view(handle, .results, by: request.user), request.texts)
            guard let result = scene.result(key) else { throw Self.absent }
            return try await answer("result", result.values, scene, page, request)
        case .visits:
            let scene = Scene(try await services.view(handle, .visit, by: request.user), request.texts)
            guard let visit = scene.visit(key) else { throw Self.absent }
            return try await answer("facts", visit.values, scene, page, request)
        case .documents:
            let file = try await file(handle, key, request.user)
            return Response(
                file: file.name,
                type: file.type,
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes))
            )
        case .download: return try await download(handle, key, request)
        case .messages: return try await answer(messages.show(handle, key, request), page, request)
        case .appointments: return try await answer(visits.show(handle, key, request), page, request)
        case .medicines: return try await answer(refills.medicine(handle, key, request), page, request)
        default: throw Self.absent
        }
    }

    private func file(_ handle: String, _ key: String, _ user: User) async throws(Refusal) -> ViewedFile {
        guard key.hasPrefix("original-") else { return try await services.documents.file(handle, key, by: user) }
        guard let number = Int64(key.dropFirst("original-".count)) else { throw Self.absent }
        return try await services.documents.original(handle, number, by: user)
    }

    private func showAccessLog(_ handle: String, _ request: PageRequest) async throws -> Response {
        let before = Int64(request["before"])
        let log = try await services.accessLog(handle, before: before, by: request.user)
        let scene = Scene(log.record, request.texts)
        let page = AccessPage(log.lines, request.texts, isOwn: log.record.isOwn)
        var values = page.values(request.texts)
        values["title"] = request.texts["accessLog"]
        if page.days.isEmpty { values["empty"] = request.texts["nobody"] }
        if let next = log.next { values["earlier"] = scene.path(.accessLog) + "?before=\(next)" }
        return try await answer("access", values, scene, .accessLog, request)
    }

    private func download(_ handle: String, _ name: String, _ request: PageRequest) async throws -> Response {
        if name == "everything.zip" {
            let file = try ScratchFile()
            try await services.takeAway.everything(of: handle, by: request.user, at: .now, into: file.append)
            return Response(file: name, type: "application/zip", body: try file.body())
        }
        guard let wish = DownloadWish(name) else { throw Self.absent }
        let file = try await services.takeAway(
            wish.form,
            of: handle,
            visit: wish.visit,
            language: request.visitor.words.language.rawValue,
            by: request.user,
            at: .now
        )
        return Response(file: file.name, type: file.type, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }

    private func answer(
        _ template: String,
        _ values: PageValues,
        _ scene: Scene,
        _ page: RecordPage,
        _ request: PageRequest,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let news = try await work.reading.news(in: scene.record, for: request.user)
        let (visitor, user) = (request.visitor, request.user)
        let frame = Frame(visitor, user, form: request.form, scene: scene, page: page, news: news)
        let all = frame.values.merging(values) { $1 }
        return Response(page: templates.page(template, visitor.words, all), status: status)
    }

    static let absent = Refusal(ArchiveError.notFound)
}
