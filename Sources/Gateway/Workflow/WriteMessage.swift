import RecordStore

/// The use case "I write to my clinic", and "the clinic writes back".
package struct WriteMessage: Sendable {
    private static let head = "urn:uuid:00000000-0000-4000-8000-000000000001"

    private let desk: WorkDesk

    package init(desk: WorkDesk) { self.desk = desk }

    /// Begins a conversation, and asks the clinic for an answer.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - draft: What is written.
    ///   - form: The form that it comes with; a form that comes twice begins one conversation.
    ///   - user: Who writes.
    /// - Returns: The key of the conversation.
    /// - Throws: ``Refusal/Kind/notFound`` if the user may not write there, ``Refusal/Kind/incorrect`` if the draft has
    ///   mistakes.
    package func begin(
        _ handle: String,
        _ draft: MessageDraft,
        _ form: WorkForm,
        by user: User
    ) async throws(Refusal) -> String {
        try await desk.acting(.create, "Communication", in: .acting(.messages), handle, user, as: .patient) {
            place throws(Refusal) in
            guard draft.mistakes.isEmpty else { throw Self.incorrect }
            let acts = try acts(draft, form.saying(draft.subject, draft.text), place)
            let written = try await desk.write(acts, under: AccessPlan(workingAs: user))
            guard let head = written.first?.written?.id else { throw Refusal(ArchiveError.outdated) }
            return LineKey.of(head)
        }
    }

    private func acts(_ draft: MessageDraft, _ form: WorkForm, _ place: WorkDesk.Place) throws(Refusal) -> [WriteAct] {
        let now = Timestamp.now
        let writing = WrittenMessage(personID: place.personID, sender: place.party, side: .patient, at: now)
        let request = WorkRequest(
            kind: .message,
            focus: Self.head,
            personID: place.personID,
            requester: place.party,
            at: now,
            due: WorkClock.due(WorkClock.replyDays, after: now)
        )
        var head = try Self.create("Communication", "head", writing.head(draft, form), form)
        head.fullURL = Self.head
        let message = writing.message(draft.text, form, in: Self.head, after: nil)
        return [
            head, try Self.create("Communication", "message", message, form),
            try Self.create("Task", "task", request.json(form), form),
        ]
    }

    private static func create(
        _ kind: String,
        _ part: String,
        _ body: [UInt8],
        _ form: WorkForm
    ) throws(Refusal) -> WriteAct {
        var act = WriteAct(.create, kind)
        (act.body, act.criteria) = (body, try form.criteria(kind, part))
        return act
    }

    /// Adds to a conversation; whose turn it is changes with it.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is none that the user may write in, ``Refusal/Kind/gone`` if it is
    ///   closed, ``Refusal/Kind/incorrect`` if the draft has mistakes.
    package func answer(
        _ handle: String,
        _ key: String,
        _ draft: MessageDraft,
        _ form: WorkForm,
        by user: User
    ) async throws(Refusal) {
        try await desk.acting(.update, "Communication", in: .acting(.messages), handle, user) { place throws(Refusal) in
            guard draft.textMistakes.isEmpty else { throw Self.incorrect }
            let form = form.saying(key, draft.text)
            try await desk.changing(user) { () async throws(Refusal) in
                let thread = try await desk.thread(key, place)
                let mark = form.value("message")
                if thread.messages.contains(where: { $0.marks.contains(mark) }) { return [] }
                guard !thread.isClosed, let item = thread.item else { throw Self.closed }
                return [try message(draft, form, thread, place), Self.turn(item, place)]
            }
        }
    }

    private func message(
        _ draft: MessageDraft,
        _ form: WorkForm,
        _ thread: MessageThread,
        _ place: WorkDesk.Place
    ) throws(Refusal) -> WriteAct {
        let writing = WrittenMessage(personID: place.personID, sender: place.party, side: place.side, at: .now)
        let body = writing.message(
            draft.text,
            form,
            in: "Communication/\(thread.head.id)",
            after: thread.messages.last.map { "Communication/\($0.id)" }
        )
        return try Self.create("Communication", "message", body, form)
    }

    /// Who answers takes care of it; who asks again waits from now on, unless they wait already.
    private static func turn(_ item: WorkItem, _ place: WorkDesk.Place) -> WriteAct {
        let now = Timestamp.now
        switch place.side {
        case .clinic:
            var patch = WorkPatch(stage: .accepted, by: place.party, at: now)
            patch.setTurn(false)
            return patch.act("Task", item.id, item.version)
        case .patient:
            var patch = WorkPatch(stage: item.stage, by: nil, at: now)
            patch.setTurn(true)
            if !item.isWaiting { patch.setDue(WorkClock.due(WorkClock.replyDays, after: now)) }
            return patch.act("Task", item.id, item.version)
        }
    }

    private static let incorrect = Refusal(.incorrect, "The message is empty or too long.")
    static let closed = Refusal(.gone, "This conversation is closed. Start a new message.")
}

extension WorkDesk {
    /// A conversation by its key.
    func thread(_ key: String, _ place: Place) async throws(Refusal) -> MessageThread {
        let found = try await entries(["Communication", "Task"], of: place.personID, place.records)
        guard let thread = MessageThread.all(found).first(where: { $0.key == key }) else { throw Self.absent }
        return thread
    }
}
