import HealthCards
package import RecordStore

/// The use case "an app asks a user for their data": from the app's request to the code that it is sent back with.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/app-launch.html>
package struct Authorize: Sendable {
    /// What became of an app's request.
    package enum Beginning: Sendable, Hashable {
        /// The browser carries this secret to the log-in and to the page of consent.
        case ask(String)
        /// The app is told at its own address.
        case sendBack(String)
        /// Nobody may be sent back: the app or its address is not known here.
        case refused(String)
    }

    /// What a user is asked.
    package struct Question: Sendable {
        package let request: AuthorizationRequest
        package let client: Client
    }

    /// What a user answers.
    package struct Consent: Sendable {
        package var scopes: ScopeList
        package var patient: String?
        package var includesRestricted = false

        package init(scopes: ScopeList, patient: String?) { (self.scopes, self.patient) = (scopes, patient) }
    }

    /// Ten minutes to log in and to decide.
    private static let patience: Int64 = 600_000
    /// A code is carried from the browser to the app's own server, at once.
    private static let codeLife: Int64 = 60_000

    private let register: any AccessRegister
    private let address: ServerAddress
    private let book: AccountBook
    private let journal: AccessJournal

    package init(register: any AccessRegister, address: ServerAddress) {
        (self.register, self.address) = (register, address)
        (book, journal) = (AccountBook(register: register), AccessJournal(register: register))
    }

    /// Takes an app's request.
    package func begin(_ items: [(name: String, value: String)], at now: Timestamp) async -> Beginning {
        guard let form = try? FormItems(items), let id = form["client_id"], let redirect = form["redirect_uri"] else {
            return .refused("The app did not say who it is. Go back to the app and start again.")
        }
        guard let client = try? await book.client(id: id), !client.isDisabled, client.redirects.contains(redirect)
        else {
            return .refused("This app is not registered here, or with another address. Ask whoever runs the app.")
        }
        do throws(OAuthError) {
            return .ask(try await ask(form, client, redirect, now))
        } catch {
            let items = [("error", error.code.rawValue), ("error_description", error.sentence)]
            return .sendBack(Self.address(redirect, items, form["state"]))
        }
    }

    private func ask(
        _ form: FormItems,
        _ client: Client,
        _ redirect: String,
        _ now: Timestamp
    ) async throws(OAuthError) -> String {
        guard address.isAudience(try form.require("aud")) else {
            throw OAuthError(.invalidRequest, "aud is \(address.fhir) here.")
        }
        var request = try AuthorizationRequest(form, client: client, redirect: redirect)
        if let launch = form["launch"] { request.context = try await context(launch, client, now) }
        guard request.scopes.has("launch") == (request.context != nil) else {
            throw OAuthError(.invalidRequest, "The scope launch and the parameter launch come together.")
        }
        let secret = Secret()
        try await store(.consent, secret, holder: client.id, request.kept, until: now, plus: Self.patience)
        return secret.text
    }

    /// What the EHR said, once, to this app.
    private func context(_ launch: String, _ client: Client, _ now: Timestamp) async throws(OAuthError) -> LaunchContext
    {
        let use = try? await register.use(.launch, digest: Secret.digest(of: launch), at: now)
        guard case .first(let ticket) = use, ticket.holder == client.id,
            let context = LaunchContext(kept: ticket.body)
        else { throw OAuthError(.invalidRequest, "This launch is not known, or is over. Start the app again.") }
        return context
    }

    /// What stands behind the secret of a browser; `nil` if it is over.
    package func question(_ secret: String, at now: Timestamp) async -> Question? {
        guard let ticket = try? await register.ticket(.consent, digest: Secret.digest(of: secret), at: now) else {
            return nil
        }
        return await question(ticket)
    }

    private func question(_ ticket: Ticket) async -> Question? {
        guard let request = AuthorizationRequest(kept: ticket.body),
            let client = try? await book.client(id: request.client), !client.isDisabled
        else { return nil }
        return Question(request: request, client: client)
    }

    /// Sends the app back with a code.
    ///
    /// - Parameters:
    ///   - secret: What the browser carries.
    ///   - consent: What the user ticked; never more than was asked for.
    ///   - user: Who decides.
    ///   - session: The digest of the browser's session, with which an online grant ends.
    ///   - now: When.
    /// - Returns: The address to go to; `nil` if the request is over.
    /// - Throws: ``Refusal/Kind/forbidden`` if the user may not see the patient, or is not who launched the app.
    package func decide(
        _ secret: String,
        _ consent: Consent,
        by user: User,
        session: [UInt8],
        at now: Timestamp
    ) async throws(Refusal) -> String? {
        guard let question = await question(secret, at: now) else { return nil }
        let request = question.request
        let patient = request.context?.patient ?? consent.patient
        // Before the request is used up, so that who forgot something can go back.
        try Self.check(question, consent, user, patient, now)
        guard await use(secret, now) != nil else { return nil }
        let scopes = Self.granted(consent, request)
        let grant = Grant(
            client: request.client,
            user: user.id,
            scopes: scopes,
            patient: patient,
            encounter: request.context?.encounter,
            intent: request.context?.intent,
            includesRestricted: consent.includesRestricted,
            session: scopes.has("offline_access") ? nil : Base64URL.encode(session),
            since: now
        )
        try await note("grant", question, user, patient, .success)
        let code = Secret()
        do {
            try await book.keep(grant)
            try await store(.code, code, holder: grant.id, request.kept, until: now, plus: Self.codeLife)
        } catch { throw Refusal(.unavailable, OAuthError.unavailable.sentence) }
        return Self.address(request.redirect, [("code", code.text)], request.state)
    }

    /// What was ticked; a visit is promised only where the launch is within one.
    private static func granted(_ consent: Consent, _ request: AuthorizationRequest) -> ScopeList {
        let ticked = consent.scopes.limited(to: request.scopes)
        let words = ticked.words.filter { $0 != "launch/encounter" || request.context?.encounter != nil }
        return ScopeList(words: words, resources: ticked.resources)
    }

    private static func check(
        _ question: Question,
        _ consent: Consent,
        _ user: User,
        _ patient: String?,
        _ now: Timestamp
    ) throws(Refusal) {
        let request = question.request
        if question.client.registeredAt != nil, user.role != .patient {
            throw Refusal(.forbidden, "This app registered itself: patients alone may let it see their own record.")
        }
        if let launcher = request.context?.user, launcher != user.id {
            throw Refusal(.forbidden, "Somebody else has launched this app. Log in as that user, or start it anew.")
        }
        if request.needsPatient, patient == nil {
            throw Refusal(.incorrect, "Choose whose record the app is to see.")
        }
        if let patient, !user.opens(patient, at: now) {
            throw Refusal(.forbidden, "This record is not yours to share.")
        }
    }

    /// Sends the app back with the news that the user does not want it; `nil` if the request is over.
    package func deny(_ secret: String, by user: User, at now: Timestamp) async throws(Refusal) -> String? {
        guard let question = await use(secret, now) else { return nil }
        try await note("deny", question, user, nil, .success)
        let items = [("error", OAuthError.Code.accessDenied.rawValue)]
        return Self.address(question.request.redirect, items, question.request.state)
    }

    private func use(_ secret: String, _ now: Timestamp) async -> Question? {
        guard case .first(let ticket) = try? await register.use(.consent, digest: Secret.digest(of: secret), at: now)
        else { return nil }
        return await question(ticket)
    }

    private func note(
        _ interaction: String,
        _ question: Question,
        _ user: User,
        _ patient: String?,
        _ outcome: AuditedAct.Outcome
    ) async throws(Refusal) {
        var act = AuditedAct(at: .now, action: .execute, interaction: interaction, user: user.id)
        (act.client, act.persons, act.outcome) = (question.client.id, patient.map { [$0] } ?? [], outcome)
        try await journal.note(act)
    }

    private func store(
        _ purpose: Ticket.Purpose,
        _ secret: Secret,
        holder: String,
        _ body: [UInt8],
        until now: Timestamp,
        plus life: Int64
    ) async throws(OAuthError) {
        let expires = Timestamp(milliseconds: now.milliseconds + life)
        let ticket = Ticket(purpose: purpose, digest: secret.digest, holder: holder, body: body, expires: expires)
        do throws(ArchiveError) { try await register.issue(ticket) } catch { throw .unavailable }
    }

    /// An address with more parameters; the state comes back as it was sent.
    private static func address(_ base: String, _ items: [(String, String)], _ state: String?) -> String {
        let all = items + (state.map { [("state", $0)] } ?? [])
        return base + (base.contains("?") ? "&" : "?") + FormText.spell(all)
    }
}
