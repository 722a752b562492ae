package import RecordStore

/// The use case "I have forgotten my password": a link goes to the address that was shown to be the account's, once.
///
/// Who asks gets the same answer in the same time, whatever the name: the mail is looked for when it is to leave.
package struct ResetPassword: Sendable {
    /// Milliseconds for which a link is good.
    package static let life: Int64 = 30 * 60_000
    /// Within this time an account gets one mail, however often somebody asks.
    private static let pause: Int64 = 10 * 60_000

    private let entering: EntryDesk
    private let asked = RegistrationThrottle(perHour: 2_000)
    private let throttle: LogInThrottle
    private let choose: ChooseSecret

    package init(entering: EntryDesk, throttle: LogInThrottle = LogInThrottle()) {
        (self.entering, self.throttle, choose) = (entering, throttle, ChooseSecret(entering: entering))
    }

    /// Whether the operator has set up mail; otherwise nobody needs to ask.
    package var hasMail: Bool { entering.hasMail }

    /// Notes that somebody asks; whether there is such an account, and an address of it, nobody learns.
    ///
    /// - Throws: ``Refusal/Kind/unavailable`` if it cannot be noted.
    package func ask(_ login: String, from origin: String, at now: Timestamp) async throws(Refusal) {
        guard entering.hasMail, login.utf8.count <= 256 else { return }
        let name = login.lowercased()
        let isFew = asked.admits("from \(origin)", at: now) && asked.admits("name \(name)", at: now)
        try await entering.reading { () async throws(ArchiveError) in
            let user = try await entering.accounts.user(login: name)
            var act = AuditedAct(at: now, action: .execute, interaction: "forgot", user: user?.id)
            act.outcome = isFew ? .success : .refused
            try await entering.register.note(act)
            guard isFew else { return }
            // Nobody's mail is posted too, so that asking takes as long; it is dropped where it would leave.
            let recipient = user?.id ?? "nobody \(NoticeBook.name(of: name))"
            let event = "reset/\(now.milliseconds / Self.pause)"
            let item = OutboxItem(
                event: event,
                recipient: recipient,
                channel: NoticeChannel.email.rawValue,
                kind: NoticeKind.reset.rawValue,
                lane: "\(event) \(recipient)",
                due: now,
                body: NoticeBody().bytes
            )
            _ = try await entering.desk.archive.carryOut(.post([item], nil, at: now))
        }
    }

    /// Whose password a link changes; `nil` if it is over.
    package func account(_ secret: String, at now: Timestamp) async throws(Refusal) -> User? {
        try await entering.reading { () async throws(ArchiveError) in
            let digest = Secret.digest(of: secret)
            guard let ticket = try await entering.register.ticket(.reset, digest: digest, at: now),
                let user = try await entering.accounts.user(id: ticket.holder), !user.isClosed
            else { return nil }
            return user
        }
    }

    /// Chooses a new password by a link, once; where the account has a second factor, that is asked too.
    ///
    /// - Throws: ``Refusal/Kind/gone`` if the link is over.
    package func callAsFunction(
        _ secret: String,
        _ choice: SecretChoice,
        from origin: String,
        at now: Timestamp
    ) async throws(Refusal) -> OpenLetter.Outcome {
        guard throttle.admits(origin, at: now), let account = try await account(secret, at: now) else {
            throw Self.over
        }
        if let weakness = try choose.weakness(choice, for: account.login) { return .weak(weakness) }
        guard try await choose.isSecondFactor(choice.digits, of: account, at: now) else {
            throttle.fail(origin, at: now)
            try await note(account, .refused, now)
            return .badDigits
        }
        let use = try await entering.reading { () async throws(ArchiveError) in
            try await entering.register.use(.reset, digest: Secret.digest(of: secret), at: now)
        }
        guard case .first = use else { throw Self.over }
        let changed = try await choose.change(account.id, to: choice.password, keeping: nil, at: now)
        try await note(changed, .success, now)
        return .changed(changed)
    }

    private static let over = Refusal(.gone, "This link was used or is too old. Ask for a new one.")

    private func note(_ user: User, _ outcome: AuditedAct.Outcome, _ now: Timestamp) async throws(Refusal) {
        var act = AuditedAct(at: now, action: .execute, interaction: "reset", user: user.id)
        act.outcome = outcome
        try await entering.desk.journal.note(act)
    }
}
