import RecordStore

/// Makes of what is to be told what is posted: one item for everybody who is to hear of it, and each of their channels.
struct AddressNotices {
    let archive: any Archive
    let register: any AccessRegister
    let times: NoticeTimes
    let channels: [NoticeChannel]

    /// Whether anybody wants to be told of anything.
    func isNeeded() async throws(ArchiveError) -> Bool {
        try await !NoticeBook(register: register).reachable().isEmpty
    }

    /// - Returns: Nothing for persons whose accounts want nothing; those are most.
    func items(_ notices: [Notice], at now: Timestamp) async throws(ArchiveError) -> [OutboxItem] {
        guard !notices.isEmpty else { return [] }
        let readers = try await readers()
        var items: [OutboxItem] = []
        for notice in notices {
            for wishes in readers[notice.personID] ?? [] { items += self.items(notice, wishes, at: now) }
        }
        return items
    }

    /// Who is told of what happens in whose record: the accounts of patients that open it.
    private func readers() async throws(ArchiveError) -> [String: [NoticeWishes]] {
        let all = try await NoticeBook(register: register).reachable()
        let users = try await register.holders(all.map { (kind: .user, id: $0.user) }).map { $0.flatMap(User.init) }
        let named = users.compactMap { $0 }.reduce(into: Set<String>()) { $0.formUnion($1.patients) }
        let persons = try await archive.persons(ofRecords: named)
        var readers: [String: [NoticeWishes]] = [:]
        for (wishes, user) in zip(all, users) {
            guard let user, !user.isClosed, user.role == .patient else { continue }
            for person in Set(user.patients.compactMap { persons[$0] }) { readers[person, default: []].append(wishes) }
        }
        return readers
    }

    private func items(_ notice: Notice, _ wishes: NoticeWishes, at now: Timestamp) -> [OutboxItem] {
        var items: [OutboxItem] = []
        for channel in channels {
            if wishes.address(notice.kind, by: channel) != nil {
                let due = times.due(notice.kind, isDaily: wishes.isDaily && channel == .email, at: now)
                items.append(Self.item(notice, notice.kind, notice.event, wishes, channel, due))
            }
            if let reminder = reminder(notice, wishes, channel, at: now) { items.append(reminder) }
        }
        return items
    }

    private func reminder(
        _ notice: Notice,
        _ wishes: NoticeWishes,
        _ channel: NoticeChannel,
        at now: Timestamp
    ) -> OutboxItem? {
        guard [.booked, .changed].contains(notice.kind), wishes.contacts[channel]?.address.isEmpty == false,
            let start = notice.start, let visitID = notice.visitID,
            let due = times.reminder(of: start, at: now)
        else { return nil }
        // Moved away and back again, it is the same reminder.
        let event = "reminder/\(visitID)/\(start.milliseconds)"
        return Self.item(notice, .reminder, event, wishes, channel, due)
    }

    private static func item(
        _ notice: Notice,
        _ kind: NoticeKind,
        _ event: String,
        _ wishes: NoticeWishes,
        _ channel: NoticeChannel,
        _ due: Timestamp
    ) -> OutboxItem {
        let lane = "\(wishes.user) \(channel.rawValue)"
        return OutboxItem(
            event: event,
            recipient: wishes.user,
            channel: channel.rawValue,
            kind: kind.rawValue,
            // What can wait is told together; an appointment has a letter of its own.
            lane: kind.canWait ? lane : "\(lane) \(event)",
            due: due,
            body: NoticeBody(notice).bytes
        )
    }
}
