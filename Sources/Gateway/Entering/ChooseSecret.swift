import RecordStore

/// Puts a new password in the place of an old one, and ends what the old one has opened.
struct ChooseSecret: Sendable {
    let entering: EntryDesk

    /// What is wrong with a password; `nil` if it is taken.
    func weakness(_ choice: SecretChoice, for login: String) throws(Refusal) -> PasswordRule.Weakness? {
        guard choice.password == choice.again else { return .different }
        return try entering.rule.weakness(of: choice.password, for: login)
    }

    /// Not on the threads that answer others: it takes a while on purpose.
    @concurrent func hash(_ password: String) async -> PasswordHash { PasswordHash(password) }

    /// Whether the digits are those of the account's authenticator app, which counts as their use; yes where there is none.
    func isSecondFactor(_ digits: String, of account: User, at now: Timestamp) async throws(Refusal) -> Bool {
        guard let key = account.secondFactor else { return true }
        guard account.mayTry(at: now) else { return false }
        let step = OneTimePassword(key: key).step(of: digits.filter { $0 != " " }, at: now)
        var user = account
        let isRight = step.map { $0 > account.lastStep } ?? false
        if isRight, let step { user.lastStep = step } else { user.fail(at: now) }
        let changed = user
        do throws(ArchiveError) { try await entering.accounts.keep(changed) } catch {
            // Somebody else tried at this moment: of two who bring the same digits one is let on.
            guard error == .contradiction else { throw Refusal(error) }
            return false
        }
        return isRight
    }

    /// - Parameters:
    ///   - account: The id of the account.
    ///   - password: The new one, which was checked.
    ///   - session: The digest of the session that stays.
    ///   - now: When.
    /// - Returns: The account as it is now.
    /// - Throws: ``Refusal/Kind/notFound`` if it is gone or closed.
    func change(
        _ account: String,
        to password: String,
        keeping session: [UInt8]?,
        at now: Timestamp
    ) async throws(Refusal) -> User {
        let hash = await hash(password)
        let changed = try await entering.reading { () async throws(ArchiveError) in
            for _ in 0..<WorkDesk.attempts {
                guard var user = try await entering.accounts.user(id: account), !user.isClosed else { throw .notFound }
                user.password = hash
                (user.failures, user.lockedUntil) = (0, nil)
                do throws(ArchiveError) {
                    try await entering.accounts.keep(user)
                    try await entering.endings(account, keeping: session, at: now)
                    return user
                } catch {
                    guard error == .contradiction else { throw error }
                }
            }
            throw ArchiveError.outdated
        }
        try await tell(account, at: now)
        return changed
    }

    /// Tells the owner, wherever an address of theirs is known: if it was somebody else, they learn of it.
    private func tell(_ account: String, at now: Timestamp) async throws(Refusal) {
        let event = "secured/\(Secret.id())"
        let items = entering.channels.map { channel in
            OutboxItem(
                event: event,
                recipient: account,
                channel: channel.rawValue,
                kind: NoticeKind.secured.rawValue,
                lane: "\(event) \(channel.rawValue)",
                due: now,
                body: NoticeBody().bytes
            )
        }
        guard !items.isEmpty else { return }
        try await entering.reading { () async throws(ArchiveError) in
            _ = try await entering.desk.archive.carryOut(.post(items, nil, at: now))
        }
    }
}
