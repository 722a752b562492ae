import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// `/login`, `/login/digits` and `/logout`.
struct LogInPages: Sendable {
    let logIn: LogIn
    let authorize: Authorize
    let address: ServerAddress
    let templates: PageTemplates

    /// The form; a browser that is new here gets what binds the form to it.
    func show(_ visitor: Visitor, isWrong: Bool = false, isChanged: Bool = false) async -> Response {
        let visit = visitor[.visit] ?? Secret().text
        var values: [String: Any] = ["form": Visitor.formToken(of: visit), "wrong": isWrong, "back": "/login"]
        if let secret = visitor[.flow], let question = await authorize.question(secret, at: .now) {
            values["app"] = question.client.name
        }
        if isChanged { values["isChanged"] = true }
        let page = templates.page("login", visitor.words, values)
        let response = Response(page: page, status: isWrong ? .unauthorized : .ok).setting(.session, nil)
        return response.setting(.visit, visit)
    }

    func send(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        let outcome = try await logIn(
            login: form["login"],
            password: form["password"],
            from: visitor.origin,
            on: visitor.browser,
            at: .now
        )
        switch outcome {
        case .session(let session): return enter(session, visitor)
        case .digits(let secret): return Response(seeing: "/login/digits").setting(.digits, secret)
        case .refused: return await show(visitor, isWrong: true)
        }
    }

    func showDigits(_ visitor: Visitor, isWrong: Bool = false) -> Response {
        guard visitor[.digits] != nil, let token = visitor.formToken else { return Response(seeing: "/login") }
        let page = templates.page("digits", visitor.words, ["form": token, "wrong": isWrong, "back": "/login/digits"])
        return Response(page: page, status: isWrong ? .unauthorized : .ok)
    }

    func sendDigits(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        guard let secret = visitor[.digits] else { return Response(seeing: "/login") }
        let outcome = try await logIn(
            digits: form["digits"],
            with: secret,
            from: visitor.origin,
            on: visitor.browser,
            at: .now
        )
        guard case .session(let session) = outcome else { return showDigits(visitor, isWrong: true) }
        return enter(session, visitor).setting(.digits, nil)
    }

    func leave(_ request: Request, _ visitor: Visitor) async throws -> Response {
        _ = try await PageForm(request, of: visitor, at: address)
        if let session = visitor[.session] { await logIn.leave(session: session, at: .now) }
        return Response(seeing: "/login").setting(.session, nil)
    }

    private func enter(_ session: String, _ visitor: Visitor) -> Response {
        let invitation = visitor[.invitation].map { "/family/accept/\($0)" } ?? "/"
        return Response(seeing: visitor[.flow] == nil ? PlainPages.local(invitation) : "/auth/consent")
            .setting(.session, session).setting(.visit, nil)
    }
}
