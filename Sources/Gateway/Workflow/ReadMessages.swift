import ClinicalRecord
import RecordStore

/// The use case "what was written?": the conversations of a record, and one of them with who has read it.
package struct ReadMessages: Sendable {
    private let desk: WorkDesk
    private let view: ViewRecord

    package init(desk: WorkDesk, view: ViewRecord) { (self.desk, self.view) = (desk, view) }

    /// The conversations of a record, newest first.
    ///
    /// - Throws: as ``ViewRecord`` does.
    package func list(
        _ handle: String,
        by user: User
    ) async throws(Refusal) -> (record: ViewedRecord, threads: [MessageThread]) {
        let viewed = try await view(handle, .messages, by: user)
        return (viewed, try await threads(viewed))
    }

    /// How many messages of a record somebody has not opened yet that they are for.
    package func news(in viewed: ViewedRecord, for user: User) async throws(Refusal) -> Int {
        guard let side = WorkSide(user) else { return 0 }
        return try await threads(viewed).reduce(0) { $0 + $1.news(to: side).count }
    }

    /// One conversation.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - key: Of the conversation.
    ///   - user: Who opens it.
    ///   - marks: Whether what is new to them counts as read from now on; a browser that only fetches ahead reads nothing.
    /// - Returns: The conversation as it was before it was opened.
    /// - Throws: as ``ViewRecord`` does.
    package func open(
        _ handle: String,
        _ key: String,
        by user: User,
        marks: Bool
    ) async throws(Refusal) -> OpenedThread {
        let viewed = try await view(handle, .messages, by: user)
        guard let thread = try await threads(viewed).first(where: { $0.key == key }) else {
            try await note(nil, viewed, user)
            throw WorkDesk.absent
        }
        let readings = try await readings(of: thread, viewed)
        let side = WorkSide(user)
        if marks, let side {
            try await note(thread, viewed, user)
            if viewed.mayAct(.messages) { try await mark(thread.news(to: side), user) }
        }
        return OpenedThread(record: viewed, thread: thread, side: side, readings: readings)
    }

    private func threads(_ viewed: ViewedRecord) async throws(Refusal) -> [MessageThread] {
        let kinds = ["Communication", "Task"]
        return MessageThread.all(try await desk.entries(kinds, of: viewed.personID, viewed.records))
    }

    /// Who opens what is how the other side learns that it was read.
    private func note(_ thread: MessageThread?, _ viewed: ViewedRecord, _ user: User) async throws(Refusal) {
        var act = AuditedAct(at: .now, action: .read, interaction: "read", user: user.id, kind: "Communication")
        (act.resource, act.persons) = (thread?.head.id, [viewed.personID])
        if thread == nil { act.outcome = .refused }
        try await desk.journal.note(act)
    }

    /// A mark that is made twice stays as it was made first.
    private func mark(_ messages: [ThreadMessage], _ user: User) async throws(Refusal) {
        guard !messages.isEmpty else { return }
        let acts = messages.map { message in
            var patch = WorkPatch()
            patch.set("/received", Timestamp.now.description)
            return patch.act("Communication", message.id, message.version)
        }
        _ = try await desk.tryWriting(acts, under: AccessPlan(workingAs: user))
    }

    private func readings(of thread: MessageThread, _ viewed: ViewedRecord) async throws(Refusal) -> [MessageReading] {
        do throws(ArchiveError) {
            var query = AuditQuery()
            let ids = viewed.record.person?.sources.map(\.recordID) ?? []
            query.persons = Set(ids + [viewed.personID])
            let acts = try await desk.register.acts(query)
            let opened = acts.filter { act in
                act.kind == "Communication" && act.resource == thread.head.id && act.interaction == "read"
                    && act.outcome == .success
            }
            let book = AccountBook(register: desk.register)
            var users: [String: User] = [:]
            for id in Set(opened.compactMap(\.user)) { users[id] = try await book.user(id: id) }
            return opened.reversed().compactMap { act in
                guard let user = act.user.flatMap({ users[$0] }), let side = WorkSide(user) else { return nil }
                return MessageReading(name: user.login, side: side, at: act.at)
            }
        } catch { throw Refusal(error) }
    }
}
