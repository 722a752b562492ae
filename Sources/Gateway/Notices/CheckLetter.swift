import JSONTree
import RecordStore

/// Whether what waited is still wanted when it is to leave: the account is open, the address is theirs, the topic chosen,
/// the record still opened to them, the appointment as it was.
struct CheckLetter: Sendable {
    /// What leaves, and where to.
    struct Wanted: Sendable {
        let items: [OutboxItem]
        /// The account; `nil` for a letter to somebody who is to get one.
        let user: User?
        let wishes: NoticeWishes
        let channel: NoticeChannel
        let address: String
    }

    let archive: any Archive
    let register: any AccessRegister

    /// - Parameters:
    ///   - items: Of one recipient and channel.
    ///   - now: The time.
    /// - Returns: Those that are wanted; `nil` if none is.
    /// - Throws: If archive or register cannot be used now.
    func callAsFunction(_ items: [OutboxItem], at now: Timestamp) async throws(ArchiveError) -> Wanted? {
        if let first = items.first, first.kind == NoticeKind.enter.rawValue { return try await entry(first, at: now) }
        guard let first = items.first, let channel = NoticeChannel(rawValue: first.channel),
            let user = try await AccountBook(register: register).user(id: first.recipient), !user.isClosed,
            let wishes = try await NoticeBook(register: register).wishes(of: user.id)
        else { return nil }
        var (wanted, address): ([OutboxItem], String?) = ([], nil)
        for item in items {
            guard let kind = NoticeKind(rawValue: item.kind), let found = wishes.address(kind, by: channel),
                try await stands(NoticeBody(item.body), kind, user, wishes, channel, at: now)
            else { continue }
            wanted.append(item)
            address = found
        }
        guard let address else { return nil }
        return Wanted(items: wanted, user: user, wishes: wishes, channel: channel, address: address)
    }

    /// A letter of the clinic to somebody who has no account yet: its address is what staff were told.
    private func entry(_ item: OutboxItem, at now: Timestamp) async throws(ArchiveError) -> Wanted? {
        guard let letter = try await EntryBook(register: register).letter(item.recipient),
            letter.state(at: now) == .open,
            !letter.address.isEmpty
        else { return nil }
        let wishes = NoticeWishes(user: letter.id, language: letter.language)
        return Wanted(items: [item], user: nil, wishes: wishes, channel: .email, address: letter.address)
    }

    private func stands(
        _ body: NoticeBody,
        _ kind: NoticeKind,
        _ user: User,
        _ wishes: NoticeWishes,
        _ channel: NoticeChannel,
        at now: Timestamp
    ) async throws(ArchiveError) -> Bool {
        if kind == .code { return wishes.contacts[channel]?.pending.map { $0.expires > now } ?? false }
        if kind.isEntry { return true }
        guard let personID = body.personID else { return false }
        let persons = try await archive.persons(ofRecords: user.patients.union([personID]))
        guard let person = persons[personID], user.patients.contains(where: { persons[$0] == person }) else {
            return false
        }
        guard let visitID = body.visitID else { return true }
        // What has been labelled as confidential, or found to be somebody else's, since then is not told.
        let records = try await PermittedRecords.asking(archive, FindNotices.plan)
        guard let visit = try await records.entry(kind: "Appointment", id: visitID).flatMap(Visit.init),
            visit.personID == person
        else { return false }
        return Self.isSo(visit, kind, body, at: now)
    }

    /// Whether an appointment is what the letter says.
    private static func isSo(_ visit: Visit, _ kind: NoticeKind, _ body: NoticeBody, at now: Timestamp) -> Bool {
        if kind == .cancelled { return visit.stage == .cancelled }
        guard visit.start == body.start, visit.start.map({ $0 > now }) ?? false else { return false }
        return kind == .offer ? visit.isOpenOffer(at: now) : visit.stage == .booked
    }

    /// Makes the secret of a link when the letter leaves, so that none waits in the outbox; it is kept as a hash.
    ///
    /// - Returns: The path that it opens; `nil` for what has no such link.
    func path(_ wanted: Wanted, at now: Timestamp) async throws(ArchiveError) -> String? {
        guard wanted.items.count == 1, let item = wanted.items.first else { return nil }
        let (secret, end) = (Secret(), Timestamp(milliseconds: now.milliseconds + ResetPassword.life))
        switch NoticeKind(rawValue: item.kind) {
        case .reminder: return try await answer(wanted, at: now).map { "/r/\($0)" }
        case .secured: return "/login/forgot"
        case .reset:
            // Of several links the newest alone counts.
            try await register.revoke(holder: item.recipient, purpose: .reset)
            try await register.issue(
                Ticket(purpose: .reset, digest: secret.digest, holder: item.recipient, expires: end)
            )
            return "/login/reset/\(secret.text)"
        case .enter:
            guard let letter = try await EntryBook(register: register).letter(item.recipient) else { return nil }
            try await register.issue(
                Ticket(purpose: .entry, digest: secret.digest, holder: letter.id, expires: letter.expires)
            )
            return "/register/\(secret.text)"
        default: return nil
        }
    }

    /// Makes the secret by which a reminder is answered: for one appointment, until it begins.
    private func answer(_ wanted: Wanted, at now: Timestamp) async throws(ArchiveError) -> String? {
        guard let item = wanted.items.first, let user = wanted.user,
            let start = NoticeBody(item.body).start, let visitID = NoticeBody(item.body).visitID,
            // What a hospital has booked is answered at the hospital.
            try await archive.entry(kind: "Appointment", id: visitID).flatMap(Visit.init)?.isOurs ?? false
        else { return nil }
        let secret = Secret()
        try await register.issue(
            Ticket(
                purpose: .reminder,
                digest: secret.digest,
                holder: user.id,
                body: item.body,
                expires: start
            )
        )
        return secret.text
    }
}
