package import RecordStore

/// The use case "people hear of what is new for them": what changed becomes items, items become letters, letters leave.
///
/// At least once: an item is claimed for a time, its letter leaves, and what came of it is kept. Who is killed in between
/// leaves the claim to end by itself, and the same letter leaves again under the same name.
package struct RunOutbox: Sendable {
    /// Milliseconds for which a letter is claimed.
    package static let lease: Int64 = 40_000
    /// Milliseconds for which is remembered what was sent, so that nothing is told twice.
    private static let memory: Int64 = 30 * 86_400_000

    private let archive: any Archive
    private let register: any AccessRegister
    private let find: FindNotices
    private let recipients: AddressNotices
    private let times: NoticeTimes
    private let check: CheckLetter
    private let write: WriteLetter
    private let sender: any LetterSending
    private let journal: AccessJournal
    /// Milliseconds for which a letter may fail.
    private let patience: Int64

    package init(
        archive: any Archive,
        register: any AccessRegister,
        address: ServerAddress,
        clock: ClinicClock,
        settings: NoticeSettings,
        sender: any LetterSending
    ) {
        (self.archive, self.register, self.sender) = (archive, register, sender)
        find = FindNotices(archive: archive)
        times = NoticeTimes(clock: clock, settings: settings)
        recipients = AddressNotices(
            archive: archive,
            register: register,
            times: times,
            channels: settings.channels
        )
        check = CheckLetter(archive: archive, register: register)
        write = WriteLetter(address: address, clock: clock, clinic: settings.mail?.name ?? "")
        journal = AccessJournal(register: register)
        patience = Int64(settings.giveUpAfterHours) * 3_600_000
    }

    /// Looks at the next changes; what is found and how far it was looked are kept together.
    ///
    /// - Returns: Whether there was anything to look at.
    package func look(at now: Timestamp) async throws(ArchiveError) -> Bool {
        let last = try await archive.moment(notAfter: nil).change
        guard let mark = try await archive.outboxMark() else {
            // What happened before anybody could be told is no news.
            _ = try await archive.carryOut(.post([], OutboxWrite.Mark(from: nil, to: last), at: now))
            return true
        }
        guard last > mark else { return false }
        guard try await recipients.isNeeded() else {
            _ = try await archive.carryOut(.post([], OutboxWrite.Mark(from: mark, to: last), at: now))
            return true
        }
        let (notices, end) = try await find(after: mark, at: now)
        let items = try await recipients.items(notices, at: now)
        // If another gateway was quicker, it has found the same.
        _ = try await archive.carryOut(.post(items, OutboxWrite.Mark(from: mark, to: end), at: now))
        return true
    }

    /// Sends what has waited longest of all that is due.
    ///
    /// - Parameters:
    ///   - worker: A name that nobody else claims by.
    ///   - now: The time.
    /// - Returns: Whether there was anything.
    /// - Throws: If archive or register cannot be used now; what is claimed is sent once the claim is over.
    package func deliver(as worker: String, at now: Timestamp) async throws -> Bool {
        let claim = OutboxWrite.claim(
            worker: worker,
            at: now,
            until: Timestamp(milliseconds: now.milliseconds + Self.lease)
        )
        guard case .claimed(let items) = try await archive.carryOut(claim), let first = items.first else {
            return false
        }
        let wanted = try await check(items, at: now)
        let unwanted = items.filter { item in !(wanted?.items.contains(item) ?? false) }
        try await settle(unwanted, worker, .dropped)
        guard let wanted, !wanted.items.isEmpty else { return true }
        let morning = times.awake(now)
        if morning > now, !wanted.items.contains(where: { NoticeKind(rawValue: $0.kind)?.isUrgent ?? false }) {
            try await settle(wanted.items, worker, .postponed(due: morning))
            return true
        }
        let outcome = try await send(wanted, first, at: now)
        try await settle(wanted.items, worker, self.outcome(outcome, first, at: now))
        return true
    }

    /// Whose record is told of is noted before anything leaves (Z18).
    private func send(
        _ wanted: CheckLetter.Wanted,
        _ first: OutboxItem,
        at now: Timestamp
    ) async throws -> LetterOutcome {
        let answer = try await check.path(wanted, at: now).map { write.address.base + $0 }
        let letter = write(
            wanted.items,
            wanted.wishes,
            by: wanted.channel,
            to: wanted.address,
            answer: answer
        )
        try await journal.note(
            AuditedAct(
                at: now,
                action: .execute,
                interaction: "notice",
                user: wanted.user?.id,
                kind: "Communication",
                persons: Set(wanted.items.compactMap { NoticeBody($0.body).personID }).sorted()
            )
        )
        return await sender.send(letter)
    }

    private func outcome(_ outcome: LetterOutcome, _ first: OutboxItem, at now: Timestamp) -> OutboxWrite.Outcome {
        switch outcome {
        case .taken: return .sent
        case .refused: return .dead(trouble: "refused")
        case .later(let trouble, let wish):
            let since = first.failingSince ?? now
            guard now.milliseconds - since.milliseconds < patience else { return .dead(trouble: trouble) }
            let pause = SendingPause.after(
                failures: first.failures + 1,
                wish: wish,
                chance: Double.random(in: 0...1)
            )
            return .failed(trouble: trouble, since: since, due: Timestamp(milliseconds: now.milliseconds + pause))
        }
    }

    private func settle(
        _ items: [OutboxItem],
        _ worker: String,
        _ outcome: OutboxWrite.Outcome
    ) async throws(ArchiveError) {
        guard !items.isEmpty else { return }
        _ = try await archive.carryOut(.settle(items.map(\.number), worker: worker, outcome))
    }

    /// Forgets what was sent long ago.
    package func tidy(at now: Timestamp) async throws(ArchiveError) {
        _ = try await archive.carryOut(.forget(before: Timestamp(milliseconds: now.milliseconds - Self.memory)))
    }
}
