package import Gateway
import HTTPTypes
package import Hummingbird

/// The table of contents of the pages: one line per page and per form.
package struct PortalRoutes: Sendable {
    private let templates = PageTemplates()
    private let logIn: LogInPages
    private let consent: ConsentPages
    private let apps: AppPages

    package init(
        address: ServerAddress,
        logIn: LogIn,
        authorize: Authorize,
        records: OwnRecords,
        apps: ConnectedApps
    ) {
        self.logIn = LogInPages(logIn: logIn, authorize: authorize, address: address, templates: templates)
        consent = ConsentPages(
            authorize: authorize,
            logIn: logIn,
            records: records,
            address: address,
            templates: templates
        )
        self.apps = AppPages(apps: apps, records: records, logIn: logIn, address: address, templates: templates)
    }

    /// - Parameters:
    ///   - router: Of the application that serves other doors too.
    ///   - origin: The address of the network that a request comes from.
    package func add<Context: RequestContext>(
        to router: Router<Context>,
        origin: @escaping @Sendable (Context) -> String
    ) {
        typealias Answer = @Sendable (Request, Visitor) async throws -> Response
        func page(_ method: HTTPRequest.Method, _ path: RouterPath, _ answer: @escaping Answer) {
            router.on(path, method: method) { request, context in
                let visitor = Visitor(request, origin: origin(context))
                do { return try await answer(request, visitor) } catch let refusal as Refusal {
                    return stop(refusal, visitor)
                }
            }
        }
        router.get("assets/chartway.css") { _, _ in Self.style }
        page(.get, "login") { [logIn] in await logIn.show($1) }
        page(.post, "login") { [logIn] in try await logIn.send($0, $1) }
        page(.get, "login/digits") { [logIn] in logIn.showDigits($1) }
        page(.post, "login/digits") { [logIn] in try await logIn.sendDigits($0, $1) }
        page(.post, "logout") { [logIn] in try await logIn.leave($0, $1) }
        page(.get, "auth/authorize") { [consent] in try await consent.begin($0, $1) }
        page(.post, "auth/authorize") { [consent] in try await consent.begin($0, $1) }
        page(.get, "auth/consent") { [consent] in try await consent.show($0, $1) }
        page(.post, "auth/consent") { [consent] in try await consent.decide($0, $1) }
        page(.get, "auth/apps") { [apps] in try await apps.show($1) }
        page(.post, "auth/apps") { [apps] in try await apps.end($0, $1) }
    }

    private static var style: Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=3600"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: StyleSheet.text))
        )
    }

    private func stop(_ refusal: Refusal, _ visitor: Visitor) -> Response {
        let page = templates.page("stop", visitor.words, ["sentence": refusal.sentence])
        return Response(page: page, status: refusal.pageStatus)
    }
}

extension Refusal {
    /// The one place here that knows the status of a refusal.
    fileprivate var pageStatus: HTTPResponse.Status {
        switch kind {
        case .incorrect, .tooCostly, .unsupported, .unacceptable, .unreadable: .badRequest
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .gone: .gone
        case .conflict: .conflict
        case .tooLarge: .contentTooLarge
        case .busy: .tooManyRequests
        case .unavailable: .serviceUnavailable
        case .fault: .internalServerError
        }
    }
}
