import Gateway
import HTTPTypes
import Hummingbird
import RecordStore

/// `/auth/authorize` and `/auth/consent`: an app sends a browser here, a user decides, and the browser goes back.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/app-launch.html>
struct ConsentPages: Sendable {
    private static let limit = 32 * 1024

    let authorize: Authorize
    let logIn: LogIn
    let records: OwnRecords
    let address: ServerAddress
    let templates: PageTemplates

    /// From the app, with GET or with POST; nothing of it stays in the address of the next page.
    func begin(_ request: Request, _ visitor: Visitor) async throws -> Response {
        var items = FormText.items(request.uri.query ?? "")
        if request.method == .post {
            guard let body = try? await request.body.collect(upTo: Self.limit) else {
                throw Refusal(.incorrect, visitor.words.expired)
            }
            items += FormText.items(String(buffer: body))
        }
        switch await authorize.begin(items, at: .now) {
        case .ask(let secret): return Response(seeing: "/auth/consent").setting(.flow, secret)
        case .sendBack(let address): return Response(seeing: address)
        case .refused: throw Refusal(.incorrect, visitor.words.notRegistered)
        }
    }

    func show(_ request: Request, _ visitor: Visitor) async throws(Refusal) -> Response {
        guard let question = await question(visitor) else { throw Refusal(.gone, visitor.words.expired) }
        guard let user = await user(visitor), let token = visitor.formToken else { return Response(seeing: "/login") }
        let who = FormText.items(request.uri.query ?? "").first { $0.name == "who" }?.value ?? ""
        let choices = try await choices(question, user, who)
        let page = page(question, choices, user, token, who: who, visitor)
        return Response(page: page, goesTo: question.request.origin)
    }

    /// What the browser's app asks for; `nil` if it is over.
    private func question(_ visitor: Visitor) async -> Authorize.Question? {
        guard let secret = visitor[.flow] else { return nil }
        return await authorize.question(secret, at: .now)
    }

    /// Who has logged in; `nil` if nobody has.
    private func user(_ visitor: Visitor) async -> User? {
        guard let session = visitor[.session] else { return nil }
        return await logIn.user(session: session, at: .now)
    }

    private func choices(
        _ question: Authorize.Question,
        _ user: User,
        _ who: String
    ) async throws(Refusal) -> [OwnRecords.Choice] {
        guard question.request.needsPatient else { return [] }
        return try await records(of: user, matching: who)
    }

    private func page(
        _ question: Authorize.Question,
        _ choices: [OwnRecords.Choice],
        _ user: User,
        _ token: String,
        who: String,
        _ visitor: Visitor
    ) -> String {
        let (scopes, asksPatient) = (question.request.scopes, question.request.needsPatient)
        return templates.page(
            "consent",
            visitor.words,
            [
                "back": "/auth/consent", "app": question.client.name, "user": user.login, "form": token, "who": who,
                "canFind": asksPatient && user.persons == nil, "asksPatient": asksPatient && !choices.isEmpty,
                "patients": choices.map { choice in
                    [
                        "id": choice.id, "name": choice.name, "birthDate": visitor.words.day(choice.birthDate),
                        "chosen": choices.count == 1,
                    ] as [String: Any]
                },
                "scopes": scopes.resources.map { scope in
                    ["value": scope.description, "text": ScopeWords.sentence(scope, visitor.words)]
                },
                "unchecked": question.client.registeredAt != nil, "origin": question.request.origin,
                "stays": scopes.has("offline_access"),
            ]
        )
    }

    func decide(_ request: Request, _ visitor: Visitor) async throws -> Response {
        let form = try await PageForm(request, of: visitor, at: address)
        guard let secret = visitor[.flow], let question = await authorize.question(secret, at: .now) else {
            throw Refusal(.gone, visitor.words.expired)
        }
        guard let session = visitor[.session], let user = await logIn.user(session: session, at: .now) else {
            return Response(seeing: "/login")
        }
        let back: String?
        if form["decision"] == "allow" {
            // Only what was ticked of the data; who it is for and how long it lasts was shown with it.
            let ticked = ScopeList(form.all("scope").joined(separator: " "))
            let scopes = ScopeList(words: question.request.scopes.words, resources: ticked.resources)
            var consent = Authorize.Consent(scopes: scopes, patient: form["patient"].isEmpty ? nil : form["patient"])
            consent.includesRestricted = form["restricted"] == "yes"
            let digest = Secret.digest(of: session)
            back = try await authorize.decide(secret, consent, by: user, session: digest, at: .now)
        } else {
            back = try await authorize.deny(secret, by: user, at: .now)
        }
        guard let back else { throw Refusal(.gone, visitor.words.expired) }
        return Response(seeing: back).setting(.flow, nil)
    }
}
