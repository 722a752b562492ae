import Crypto
package import RecordStore

/// The use case "somebody logs in": a password, and digits where the account has a second factor.
///
/// All refusals read and last the same, so that nobody learns which names exist (P02).
package struct LogIn: Sendable {
    package enum Outcome: Sendable, Hashable {
        /// The secret of a browser's session.
        case session(String)
        /// The password was right; this secret goes on to the digits.
        case digits(String)
        case refused
    }

    /// Twelve hours, however busy.
    package static let longest: Int64 = 12 * 3_600_000
    /// Between the password and the digits.
    private static let patience: Int64 = 5 * 60_000

    private let register: any AccessRegister
    private let book: AccountBook
    private let journal: AccessJournal
    private let throttle: LogInThrottle

    package init(register: any AccessRegister, throttle: LogInThrottle = LogInThrottle()) {
        (self.register, self.throttle) = (register, throttle)
        (book, journal) = (AccountBook(register: register), AccessJournal(register: register))
    }

    /// Takes a name and a password.
    ///
    /// - Parameters:
    ///   - login: In whatever case.
    ///   - password: As typed.
    ///   - origin: The address of the network that it comes from; each has a number of tries.
    ///   - browser: What it is called in the list of the owner's sessions.
    ///   - now: When.
    /// - Returns: What came of it.
    /// - Throws: ``Refusal/Kind/unavailable`` if it cannot be noted.
    package func callAsFunction(
        login: String,
        password: String,
        from origin: String,
        on browser: BrowserName = BrowserName(agent: ""),
        at now: Timestamp
    ) async throws(Refusal) -> Outcome {
        guard throttle.admits(origin, at: now) else {
            try await note(nil, .refused, now)
            return .refused
        }
        guard login.utf8.count <= 256, password.utf8.count <= 1024 else { return .refused }
        let user = try await reading { () async throws(ArchiveError) in try await book.user(login: login) }
        let isRight = await Self.fits(password, user?.password ?? .ofNobody)
        guard var user, isRight, user.mayTry(at: now) else {
            throttle.fail(origin, at: now)
            // Who knocks at a locked door does not lock it for longer: nobody can keep somebody else out for good.
            if var user, user.mayTry(at: now) {
                user.fail(at: now)
                try await keep(user)
            }
            try await note(user, .refused, now)
            return .refused
        }
        if user.password.isOutdated {
            user.password = PasswordHash(password)
            try await keep(user)
        }
        guard user.secondFactor != nil else { return .session(try await enter(&user, browser, now)) }
        return .digits(try await issue(.secondFactor, user, now, for: Self.patience))
    }

    /// Goes on with the digits of an authenticator app; each can be used once.
    package func callAsFunction(
        digits: String,
        with secret: String,
        from origin: String,
        on browser: BrowserName = BrowserName(agent: ""),
        at now: Timestamp
    ) async throws(Refusal) -> Outcome {
        let digest = Secret.digest(of: secret)
        guard throttle.admits(origin, at: now),
            let ticket = try await reading({ () async throws(ArchiveError) in
                try await register.ticket(.secondFactor, digest: digest, at: now)
            }),
            var user = try await reading({ () async throws(ArchiveError) in try await book.user(id: ticket.holder) }),
            let key = user.secondFactor
        else { return .refused }
        guard user.mayTry(at: now), let step = OneTimePassword(key: key).step(of: digits, at: now), step > user.lastStep
        else {
            throttle.fail(origin, at: now)
            if user.mayTry(at: now) {
                user.fail(at: now)
                try await keep(user)
            }
            try await note(user, .refused, now)
            return .refused
        }
        user.lastStep = step
        let use = try await reading { () async throws(ArchiveError) in
            try await register.use(.secondFactor, digest: digest, at: now)
        }
        guard case .first = use else { return .refused }
        return .session(try await enter(&user, browser, now))
    }

    /// Who is behind a session; `nil` if it is over.
    package func user(session: String, at now: Timestamp) async -> User? {
        let digest = Secret.digest(of: session)
        guard let ticket = try? await register.ticket(.session, digest: digest, at: now),
            let user = try? await book.user(id: ticket.holder), !user.isClosed
        else { return nil }
        guard throttle.isIdle(digest, at: now) else { return user }
        await leave(session: session, at: now)
        return nil
    }

    /// Whether nobody has used a session for so long that it is over.
    func isResting(_ digest: [UInt8], at now: Timestamp) -> Bool { throttle.isResting(digest, at: now) }

    /// Ends a session, and the grants that end with it at their next use.
    package func leave(session: String, at now: Timestamp) async {
        _ = try? await register.use(.session, digest: Secret.digest(of: session), at: now)
    }

    /// Lets in whoever has just made an account.
    package func enter(_ user: User, on browser: BrowserName, at now: Timestamp) async throws(Refusal) -> String {
        var user = user
        return try await enter(&user, browser, now)
    }

    private func enter(
        _ user: inout User,
        _ browser: BrowserName,
        _ now: Timestamp
    ) async throws(Refusal) -> String {
        (user.failures, user.lockedUntil) = (0, nil)
        try await keep(user)
        try await note(user, .success, now)
        let told = SessionNote(since: now, browser: browser).bytes
        return try await issue(.session, user, now, for: Self.longest, told)
    }

    private func issue(
        _ purpose: Ticket.Purpose,
        _ user: User,
        _ now: Timestamp,
        for life: Int64,
        _ body: [UInt8] = []
    ) async throws(Refusal) -> String {
        let secret = Secret()
        let expires = Timestamp(milliseconds: now.milliseconds + life)
        let ticket = Ticket(purpose: purpose, digest: secret.digest, holder: user.id, body: body, expires: expires)
        try await reading { () async throws(ArchiveError) in try await register.issue(ticket) }
        return secret.text
    }

    private func keep(_ user: User) async throws(Refusal) {
        do throws(ArchiveError) { try await book.keep(user) } catch {
            // Several tries at once: each counts, and the one that comes second is refused.
            throw error == .contradiction
                ? Refusal(.busy, "Somebody is logging in under this name just now. Try again.") : Refusal(error)
        }
    }

    private func reading<Value>(_ body: () async throws(ArchiveError) -> Value) async throws(Refusal) -> Value {
        do throws(ArchiveError) { return try await body() } catch { throw Refusal(error) }
    }

    private func note(_ user: User?, _ outcome: AuditedAct.Outcome, _ now: Timestamp) async throws(Refusal) {
        var act = AuditedAct(at: now, action: .execute, interaction: "login", user: user?.id)
        act.outcome = outcome
        try await journal.note(act)
    }

    /// Not on the threads that answer others: it takes a while on purpose.
    @concurrent private static func fits(_ password: String, _ hash: PasswordHash) async -> Bool { hash.fits(password) }
}
