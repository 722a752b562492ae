import ClinicalRecord
package import RecordStore

/// The use case "tell me of this, there": addresses that are shown to be somebody's before anything is told there, and
/// what is told by which way.
package struct ChooseNotices: Sendable {
    /// Milliseconds for which a code is good.
    private static let life: Int64 = 30 * 60_000
    private static let tries = 5
    /// Codes that an account may have sent on one day.
    private static let codesADay = 6
    private static let attempts = 5

    private let archive: any Archive
    private let journal: AccessJournal
    private let book: NoticeBook
    private let clock: ClinicClock
    /// By which ways anything is told at all; empty if the operator has named none.
    package let channels: [NoticeChannel]

    package init(
        archive: any Archive,
        register: any AccessRegister,
        clock: ClinicClock,
        settings: NoticeSettings
    ) {
        (self.archive, self.clock, channels) = (archive, clock, settings.channels)
        (journal, book) = (AccessJournal(register: register), NoticeBook(register: register))
    }

    /// What somebody has chosen so far.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` for who has no record of their own here.
    package func wishes(of user: User) async throws(Refusal) -> NoticeWishes {
        guard user.hasRecords else { throw WorkDesk.absent }
        do throws(ArchiveError) {
            return try await book.wishes(of: user.id) ?? NoticeWishes(user: user.id, language: "en")
        } catch { throw Refusal(error) }
    }

    /// Sends a code to an address, which counts once the code comes back.
    ///
    /// - Throws: ``Refusal/Kind/incorrect`` for what is no address, ``Refusal/Kind/busy`` after too many codes.
    package func ask(
        _ channel: NoticeChannel,
        _ typed: String,
        language: String,
        by user: User,
        at now: Timestamp = .now
    ) async throws(Refusal) {
        guard channels.contains(channel) else { throw WorkDesk.absent }
        guard let address = channel.spell(typed) else { throw Refusal(.incorrect, "This is no address.") }
        let code = Self.code()
        try await changing(user) { wishes throws(Refusal) in
            let today = clock.day(of: now)
            let count = wishes.codes.day == today ? wishes.codes.count : 0
            guard count < Self.codesADay else {
                throw Refusal(.busy, "Enough codes were sent today. Try again tomorrow.")
            }
            wishes.codes = (today, count + 1)
            wishes.language = language
            wishes.contacts[channel, default: NoticeContact()].pending = NoticeContact.Pending(
                address: address,
                digest: Self.digest(code, address, user),
                expires: Timestamp(milliseconds: now.milliseconds + Self.life),
                tries: Self.tries
            )
        }
        try await post(code, channel, user, at: now)
    }

    private func post(
        _ code: String,
        _ channel: NoticeChannel,
        _ user: User,
        at now: Timestamp
    ) async throws(Refusal) {
        var body = NoticeBody()
        body.code = code
        let event = "code/\(Secret.id())"
        let item = OutboxItem(
            event: event,
            recipient: user.id,
            channel: channel.rawValue,
            kind: NoticeKind.code.rawValue,
            lane: event,
            due: now,
            body: body.bytes
        )
        do throws(ArchiveError) { _ = try await archive.carryOut(.post([item], nil, at: now)) } catch {
            throw Refusal(error)
        }
    }

    /// Takes the code that came to an address; from now on it is told there.
    ///
    /// - Throws: ``Refusal/Kind/incorrect`` for a wrong code, ``Refusal/Kind/gone`` if a new one has to be asked for.
    package func confirm(
        _ channel: NoticeChannel,
        _ code: String,
        by user: User,
        at now: Timestamp = .now
    ) async throws(Refusal) {
        let digits = code.filter { $0 != " " }
        let outcome = try await changing(user) { wishes throws(Refusal) in
            var contact = wishes.contacts[channel] ?? NoticeContact()
            guard var pending = contact.pending, pending.expires > now, pending.tries > 0 else {
                throw Refusal(.gone, "This code is not good any more. Ask for a new one.")
            }
            let isRight = Secret.isSame(Self.digest(digits, pending.address, user), pending.digest)
            pending.tries -= 1
            if isRight { contact.address = pending.address }
            contact.pending = isRight ? nil : pending
            wishes.contacts[channel] = contact
            return isRight
        }
        guard outcome else { throw Refusal(.incorrect, "This is not the code that was sent.") }
    }

    /// Forgets an address; nothing is told there from now on.
    package func forget(_ channel: NoticeChannel, by user: User) async throws(Refusal) {
        try await changing(user) { wishes throws(Refusal) in wishes.contacts[channel] = nil }
    }

    /// Keeps what is wanted by which way; what is not named is not wanted.
    package func choose(
        _ wanted: [NoticeChannel: Set<NoticeTopic>],
        isDaily: Bool,
        language: String,
        by user: User
    ) async throws(Refusal) {
        try await changing(user) { wishes throws(Refusal) in
            (wishes.isDaily, wishes.language) = (isDaily, language)
            for (channel, topics) in wanted {
                for topic in NoticeTopic.allCases { wishes.set(topic, by: channel, topics.contains(topic)) }
            }
        }
    }

    private func changing<Result>(
        _ user: User,
        _ change: (inout NoticeWishes) throws(Refusal) -> Result
    ) async throws(Refusal) -> Result {
        let deed = AccessJournal.Deed(action: .update, interaction: "notices")
        return try await journal.noting(deed, under: AccessPlan(of: user)) { () async throws(Refusal) in
            for _ in 0..<Self.attempts {
                var wishes = try await wishes(of: user)
                let result = try change(&wishes)
                if try await keep(wishes) { return (result, persons: []) }
            }
            throw Refusal(ArchiveError.outdated)
        }
    }

    /// - Returns: Whether nobody else was quicker.
    private func keep(_ wishes: NoticeWishes) async throws(Refusal) -> Bool {
        do throws(ArchiveError) {
            try await book.keep(wishes)
            return true
        } catch {
            guard error == .contradiction else { throw Refusal(error) }
            return false
        }
    }

    /// Six digits.
    private static func code() -> String {
        let digits = String(Int.random(in: 0..<1_000_000))
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    private static func digest(_ code: String, _ address: String, _ user: User) -> [UInt8] {
        Secret.digest(of: "code \(user.id) \(address) \(code)")
    }
}

extension ChooseNotices {
    /// Whether a secret address of a letter still stops anything.
    package func stops(_ secret: String) async throws(Refusal) -> Bool {
        do throws(ArchiveError) { return try await book.wishes(leaving: secret) != nil } catch { throw Refusal(error) }
    }

    /// Stops everything that is told by mail; who reads a letter may do so without logging in.
    ///
    /// Source: RFC 8058, <https://www.rfc-editor.org/rfc/rfc8058>
    package func leave(_ secret: String) async throws(Refusal) {
        let user: User?
        do throws(ArchiveError) {
            guard let wishes = try await book.wishes(leaving: secret) else { throw .notFound }
            user = try await AccountBook(register: book.register).user(id: wishes.user)
        } catch { throw Refusal(error) }
        guard let user else { throw WorkDesk.absent }
        try await changing(user) { wishes throws(Refusal) in
            for topic in NoticeTopic.allCases { wishes.set(topic, by: .email, false) }
        }
    }
}
