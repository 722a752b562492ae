import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// `/register`, `/login/choose`, `/login/forgot` and `/login/reset/{token}`: the ways in of whoever cannot log in yet.
///
/// Programs that scan mail follow links: GET changes nothing, and tells nobody whether a link is any good.
struct EntryPages: Sendable {
    let entering: EntryServices
    let logIn: LogIn
    let address: ServerAddress
    let templates: PageTemplates

    /// Asks for the code of a letter and the birth date; a link brings the code along.
    func askCode(_ code: String, _ visitor: Visitor, isWrong: Bool = false) -> Response {
        let values = PageValues([
            "code": Self.isCode(code) ? code : "", "isWrong": isWrong,
            "today": entering.clock.day(of: .now),
        ])
        return page("register", values, visitor, status: isWrong ? .unprocessableContent : .ok)
    }

    /// As codes are spelled: nobody else's words stand on the page.
    private static func isCode(_ code: String) -> Bool {
        code.utf8.count <= 64
            && code.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
            }
    }

    func takeCode(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        let secret = try await entering.opening.prove(
            form["code"],
            born: form["born"],
            from: visitor.origin,
            at: .now
        )
        guard let secret else { return askCode(form["code"].filter { $0 != " " }, visitor, isWrong: true) }
        return Response(seeing: "/login/choose").setting(.enrolment, secret)
    }

    /// The step after the code; whoever comes here without it begins at the beginning (P01).
    func choose(_ visitor: Visitor, _ form: SecretForm = SecretForm()) async throws(Refusal) -> Response {
        guard let secret = visitor[.enrolment], let opened = try await entering.opening.opened(secret, at: .now) else {
            return Response(seeing: "/register").setting(.enrolment, nil)
        }
        return chooser(opened.account, at: "/login/choose", form, visitor)
    }

    func take(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let sent = try await PageForm(request, of: visitor, at: address)
        var form = SecretForm(sent)
        guard let secret = visitor[.enrolment], let opened = try await entering.opening.opened(secret, at: .now) else {
            return Response(seeing: "/register").setting(.enrolment, nil)
        }
        guard opened.account != nil || form.hasAccepted else {
            form.mistake = ("terms", "choose.terms")
            return try await choose(visitor, form)
        }
        let outcome = try await entering.opening.finish(secret, form.choice, at: .now)
        switch outcome {
        case .made(let user):
            let session = try await logIn.enter(user, on: visitor.browser, at: .now)
            return Response(seeing: "/").setting(.enrolment, nil).setting(.session, session).setting(.visit, nil)
        case .changed: return Response(seeing: "/login?done=changed").setting(.enrolment, nil)
        default:
            _ = form.blame(outcome)
            return try await choose(visitor, form)
        }
    }

    /// A form for a name and a password, or for a password alone.
    private func chooser(_ account: User?, at action: String, _ form: SecretForm, _ visitor: Visitor) -> Response {
        let texts = visitor.texts
        var values = form.values(texts)
        values["title"] = account == nil ? texts["chooseTitle"] : texts["newPasswordTitle"]
        values["action"] = action
        if let account {
            values["account"] = account.login
            if account.secondFactor != nil { values["asksDigits"] = true }
        } else {
            values["asksName"] = true
        }
        return page("choose", values, visitor, status: form.mistake == nil ? .ok : .unprocessableContent)
    }

    func forgot(_ visitor: Visitor, isDone: Bool = false) -> Response {
        page("forgot", PageValues(["hasMail": entering.hasMail, "isDone": isDone]), visitor)
    }

    /// The same answer for every name.
    func forget(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        try await entering.resetting.ask(form["login"], from: visitor.origin, at: .now)
        return forgot(visitor, isDone: true)
    }

    func reset(
        _ secret: String,
        _ visitor: Visitor,
        _ form: SecretForm = SecretForm()
    ) async throws(Refusal) -> Response {
        guard Self.isCode(secret), let account = try await entering.resetting.account(secret, at: .now) else {
            return page("forgot", PageValues(["hasMail": entering.hasMail, "isOver": true]), visitor, status: .gone)
        }
        return chooser(account, at: "/login/reset/\(secret)", form, visitor)
    }

    func takeReset(_ secret: String, _ request: Request, _ visitor: Visitor) async throws -> Response {
        let sent = try await PageForm(request, of: visitor, at: address)
        var form = SecretForm(sent)
        do throws(Refusal) {
            let outcome = try await entering.resetting(secret, form.choice, from: visitor.origin, at: .now)
            guard form.blame(outcome) else { return Response(seeing: "/login?done=changed").setting(.session, nil) }
        } catch {
            guard error.kind == .gone else { throw error }
        }
        return try await reset(secret, visitor, form)
    }

    /// A browser that is new here gets what binds the form to it.
    private func page(
        _ template: String,
        _ values: PageValues,
        _ visitor: Visitor,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let visit = visitor[.session] ?? visitor[.visit] ?? Secret().text
        let frame = Frame(visitor, nil, form: Visitor.formToken(of: visit))
        var all = frame.values.merging(values) { $1 }
        // Where the language was changed the code is not lost, and it is in no address that was not asked for.
        all["back"] = visitor.path
        let response = Response(page: templates.page(template, visitor.words, all), status: status)
        return visitor.formToken == nil ? response.setting(.visit, visit) : response
    }
}
