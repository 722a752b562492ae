import HealthCards
import JSONTree
package import RecordStore

/// The use case "my password and where I am logged in".
package struct OwnAccount: Sendable {
    /// A browser in which the account is logged in.
    package struct Session: Sendable, Hashable {
        /// What it is called in forms.
        package let key: String
        package let since: Timestamp?
        /// What kind of browser it said it was.
        package let browser: BrowserName
        /// Whether it is the one that asks.
        package let isThis: Bool
    }

    /// What came of a change.
    package enum Outcome: Sendable, Hashable {
        case changed
        /// The old password is not right, or too many were not.
        case wrong
        case weak(PasswordRule.Weakness)
    }

    private let entering: EntryDesk
    private let choose: ChooseSecret

    package init(entering: EntryDesk) { (self.entering, choose) = (entering, ChooseSecret(entering: entering)) }

    /// Where somebody is logged in, this browser first, then the newest.
    ///
    /// - Parameters:
    ///   - user: Who asks.
    ///   - session: The secret of the browser that asks.
    ///   - logIn: Knows which sessions nobody has used for too long.
    ///   - now: When.
    /// - Returns: Those that count.
    /// - Throws: If the register cannot be used now.
    package func sessions(
        of user: User,
        session: String,
        known logIn: LogIn,
        at now: Timestamp
    ) async throws(Refusal) -> [Session] {
        let own = Secret.digest(of: session)
        let found = try await entering.reading { () async throws(ArchiveError) in
            try await entering.register.tickets(.session, holder: user.id, at: now)
        }
        let all = found.filter { !logIn.isResting($0.digest, at: now) }.map { ticket in
            let note = SessionNote(ticket.body)
            return Session(
                key: Self.key(ticket),
                since: note.since,
                browser: BrowserName(note.browser),
                isThis: ticket.digest == own
            )
        }
        return all.filter(\.isThis) + all.filter { !$0.isThis }
    }

    /// Ends one session of the account; one that is over is no matter.
    package func end(_ key: String, of user: User, at now: Timestamp) async throws(Refusal) {
        try await ending(user, now) { $0.key == key }
    }

    /// Ends all sessions of the account but this one.
    package func endOthers(of user: User, session: String, at now: Timestamp) async throws(Refusal) {
        let own = Secret.digest(of: session)
        try await ending(user, now) { $0.digest != own }
    }

    private func ending(
        _ user: User,
        _ now: Timestamp,
        _ isMeant: ((key: String, digest: [UInt8])) -> Bool
    ) async throws(Refusal) {
        let deed = AccessJournal.Deed(action: .execute, interaction: "logout")
        try await entering.desk.journal.noting(deed, under: AccessPlan(of: user)) { () async throws(Refusal) in
            try await entering.reading { () async throws(ArchiveError) in
                for ticket in try await entering.register.tickets(.session, holder: user.id, at: now)
                where isMeant((Self.key(ticket), ticket.digest)) {
                    _ = try await entering.register.use(.session, digest: ticket.digest, at: now)
                }
            }
            return ((), persons: [])
        }
    }

    private static func key(_ ticket: Ticket) -> String { LineKey.of(Base64URL.encode(ticket.digest)) }

    /// Changes the password of who knows the old one; wrong ones are counted as at the log-in.
    package func change(
        of user: User,
        from old: String,
        to choice: SecretChoice,
        session: String,
        at now: Timestamp
    ) async throws(Refusal) -> Outcome {
        guard old.utf8.count <= 1024, user.mayTry(at: now), await fits(old, user.password) else {
            try await fail(user, now)
            return .wrong
        }
        if let weakness = try choose.weakness(choice, for: user.login) { return .weak(weakness) }
        _ = try await choose.change(user.id, to: choice.password, keeping: Secret.digest(of: session), at: now)
        try await note(user, .success, now)
        return .changed
    }

    private func fail(_ user: User, _ now: Timestamp) async throws(Refusal) {
        if user.mayTry(at: now) {
            var user = user
            user.fail(at: now)
            let failed = user
            do throws(ArchiveError) { try await entering.accounts.keep(failed) } catch {
                throw error == .contradiction
                    ? Refusal(.busy, "Something else is under way. Try again.") : Refusal(error)
            }
        }
        try await note(user, .refused, now)
    }

    private func note(_ user: User, _ outcome: AuditedAct.Outcome, _ now: Timestamp) async throws(Refusal) {
        var act = AuditedAct(at: now, action: .execute, interaction: "password", user: user.id)
        act.outcome = outcome
        try await entering.desk.journal.note(act)
    }

    @concurrent private func fits(_ password: String, _ hash: PasswordHash) async -> Bool { hash.fits(password) }
}
