package import Gateway
import HTTPTypes
package import Hummingbird
import RecordStore

/// The table of contents of the pages: one line per page and per form.
package struct PortalRoutes: Sendable {
    private let templates = PageTemplates()
    let gate: LogIn
    private let logIn: LogInPages
    private let consent: ConsentPages
    private let apps: AppPages
    private let plain: PlainPages
    let home: HomePages
    let record: RecordPages
    let clinic: ClinicPages
    let settings: NoticePages
    let letters: LetterPages
    let family: FamilyPages
    let entry: EntryPages
    private let feed: CalendarDoor
    let address: ServerAddress

    package init(
        address: ServerAddress,
        logIn: LogIn,
        authorize: Authorize,
        records: OwnRecords,
        apps: ConnectedApps,
        viewing: ViewingServices,
        work: WorkServices
    ) {
        (gate, self.address) = (logIn, address)
        self.logIn = LogInPages(logIn: logIn, authorize: authorize, address: address, templates: templates)
        consent = ConsentPages(
            authorize: authorize,
            logIn: logIn,
            records: records,
            address: address,
            templates: templates
        )
        self.apps = AppPages(apps: apps, records: records, logIn: logIn, address: address, templates: templates)
        plain = PlainPages(logIn: logIn, address: address, templates: templates)
        home = HomePages(services: viewing, work: work, templates: templates)
        record = RecordPages(services: viewing, work: work, templates: templates)
        feed = CalendarDoor(feed: work.visits.feed)
        settings = NoticePages(
            notices: work.notices,
            account: AccountPages(entering: work.entering, logIn: logIn),
            templates: templates
        )
        entry = EntryPages(entering: work.entering, logIn: logIn, address: address, templates: templates)
        letters = LetterPages(
            answering: work.visits.answering,
            notices: work.notices,
            address: address,
            templates: templates
        )
        family = FamilyPages(work: work, templates: templates)
        clinic = ClinicPages(work: work, services: viewing, templates: templates)
    }

    /// - Parameters:
    ///   - router: Of the application that serves other doors too.
    ///   - origin: The address of the network that a request comes from.
    package func add<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        addEntrance(to: router, origin: origin)
        addRecords(to: router, origin: origin)
        addFamily(to: router, origin: origin)
        addClinic(to: router, origin: origin)
        addNotices(to: router, origin: origin)
        addEntries(to: router, origin: origin)
    }

    typealias Answer<Context> = @Sendable (Request, Visitor, Context) async throws -> Response

    func page<Context: RequestContext>(
        _ method: HTTPRequest.Method,
        _ path: RouterPath,
        on router: Router<Context>,
        _ origin: @escaping @Sendable (Context) -> String,
        _ answer: @escaping Answer<Context>
    ) {
        router.on(path, method: method) { request, context in
            let visitor = Visitor(request, origin: origin(context))
            do { return try await answer(request, visitor, context) } catch let refusal as Refusal {
                return stop(refusal, visitor)
            }
        }
    }

    private func addEntrance<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        func page(_ method: HTTPRequest.Method, _ path: RouterPath, _ answer: @escaping Answer<Context>) {
            self.page(method, path, on: router, origin, answer)
        }
        router.get("assets/chartway.css") { _, _ in Self.asset(StyleSheet.text, "text/css; charset=utf-8") }
        router.get("assets/chartway.svg") { _, _ in Self.asset(StyleSheet.mark, "image/svg+xml") }
        page(.get, "login") { [logIn] request, visitor, _ in
            await logIn.show(visitor, isChanged: request.uri.query == "done=changed")
        }
        page(.post, "login") { [logIn] request, visitor, _ in try await logIn.send(request, visitor) }
        page(.get, "login/digits") { [logIn] _, visitor, _ in logIn.showDigits(visitor) }
        page(.post, "login/digits") { [logIn] request, visitor, _ in try await logIn.sendDigits(request, visitor) }
        page(.post, "logout") { [logIn] request, visitor, _ in try await logIn.leave(request, visitor) }
        page(.get, "auth/authorize") { [consent] request, visitor, _ in try await consent.begin(request, visitor) }
        page(.post, "auth/authorize") { [consent] request, visitor, _ in try await consent.begin(request, visitor) }
        page(.get, "auth/consent") { [consent] request, visitor, _ in try await consent.show(request, visitor) }
        page(.post, "auth/consent") { [consent] request, visitor, _ in try await consent.decide(request, visitor) }
        page(.get, "auth/apps") { [apps] _, visitor, _ in try await apps.show(visitor) }
        page(.post, "auth/apps") { [apps] request, visitor, _ in try await apps.end(request, visitor) }
        page(.get, "cal/:file") { [feed] _, visitor, context in
            try await feed.show(context.parameters.require("file"), visitor)
        }
        page(.get, "emergency") { [plain] _, visitor, _ in await plain.show("emergency", visitor) }
        page(.get, "accessibility") { [plain] _, visitor, _ in await plain.show("accessibility", visitor) }
        page(.post, "language") { [plain] request, visitor, _ in try await plain.choose(request, visitor) }
    }

    private static func asset(_ text: String, _ type: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "public, max-age=3600", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    private func stop(_ refusal: Refusal, _ visitor: Visitor) -> Response {
        let texts = visitor.texts
        var values = Frame(visitor, nil, form: visitor.formToken).values
        switch refusal.kind {
        case .notFound: (values["heading"], values["sentence"]) = (texts["notFoundTitle"], texts["notFound"])
        case .unavailable, .fault:
            (values["heading"], values["sentence"]) = (texts["unavailableTitle"], texts["unavailable"])
        default: (values["heading"], values["sentence"]) = (visitor.words.stopped, refusal.sentence)
        }
        return Response(page: templates.page("stop", visitor.words, values), status: refusal.pageStatus)
    }
}

extension Refusal {
    /// The one place here that knows the status of a refusal.
    fileprivate var pageStatus: HTTPResponse.Status {
        switch kind {
        case .incorrect, .tooCostly, .unsupported, .unacceptable, .unreadable, .unprocessable, .notAllowed: .badRequest
        case .unmet: .preconditionFailed
        case .tooLarge: .contentTooLarge
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .gone: .gone
        case .conflict: .conflict
        case .busy: .tooManyRequests
        case .unavailable: .serviceUnavailable
        case .fault: .internalServerError
        }
    }
}
