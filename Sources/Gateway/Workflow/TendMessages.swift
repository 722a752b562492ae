import RecordStore

/// The use case "the clinic takes care of a conversation": somebody takes it on, and closes it in the end.
package struct TendMessages: Sendable {
    private let desk: WorkDesk

    package init(desk: WorkDesk) { self.desk = desk }

    /// Takes a conversation on.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - key: Of the conversation.
    ///   - seen: Who took care of it when the page was made; empty for nobody.
    ///   - user: Who takes it on.
    /// - Throws: ``Refusal/Kind/conflict`` if somebody else has taken it on since, ``Refusal/Kind/gone`` if it is closed.
    package func claim(_ handle: String, _ key: String, from seen: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Task", in: .acting(.messages), handle, user, as: .clinic) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let thread = try await desk.thread(key, place)
                guard !thread.isClosed, let item = thread.item else { throw WriteMessage.closed }
                if item.ownerAccount == user.id { return [] }
                guard item.owner == seen else {
                    throw Refusal(.conflict, "Somebody else has taken this on in the meantime.")
                }
                let patch = WorkPatch(stage: .accepted, by: place.party, at: .now)
                return [patch.act("Task", item.id, item.version)]
            }
        }
    }

    /// Closes a conversation: nobody writes in it any more.
    package func close(_ handle: String, _ key: String, by user: User) async throws(Refusal) {
        try await desk.acting(.update, "Task", in: .acting(.messages), handle, user, as: .clinic) {
            place throws(Refusal) in
            try await desk.changing(user) { () async throws(Refusal) in
                let thread = try await desk.thread(key, place)
                guard !thread.isClosed, let item = thread.item else { return [] }
                var task = WorkPatch(stage: .completed, by: place.party, at: .now)
                task.setTurn(false)
                var head = WorkPatch()
                head.set("/status", "completed")
                return [
                    task.act("Task", item.id, item.version),
                    head.act("Communication", thread.head.id, thread.head.version),
                ]
            }
        }
    }
}
