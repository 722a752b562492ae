package import RecordStore

/// The use case "subscribers are told": one step of one subscription at a time, in whatever order and beside each other.
///
/// What a subscriber may see is asked anew at each step (Z13): a grant that was withdrawn ends it before anything is
/// read. Whose data a notification names is noted before it leaves (Z18).
package struct RunSubscriptions: Sendable {
    private let archive: any Archive
    private let pages: ChangePages
    private let known = KnownSubscriptions()
    private let book: SubscriptionBook
    private let journal: AccessJournal
    private let address: ServerAddress
    private let admission: FollowExport.Admission
    private let sender: any NotificationSending
    /// Milliseconds for which an endpoint may fail.
    private let patience: Int64

    package init(
        archive: any Archive,
        register: any AccessRegister,
        address: ServerAddress,
        admission: @escaping FollowExport.Admission,
        sender: any NotificationSending,
        patience: Int64 = SubscriptionCourse.Pace().patience
    ) {
        (self.archive, self.address, self.admission, self.sender) = (archive, address, admission, sender)
        (book, journal) = (SubscriptionBook(register: register), AccessJournal(register: register))
        self.patience = patience
        pages = ChangePages(archive: archive)
    }

    /// The ids of subscriptions for which there is something to do.
    package func due(at now: Timestamp) async throws -> [String] {
        if known.isOld(at: now) {
            var read: [String: KnownSubscriptions.Known] = [:]
            for kept in try await book.subscriptions() { read[kept.id] = seen(kept) }
            known.replace(read, at: now)
        }
        guard !known.isEmpty else { return [] }
        return known.due(at: now, change: try await archive.moment(notAfter: nil).change)
    }

    private func seen(_ kept: KeptSubscription) -> KnownSubscriptions.Known? {
        (try? kept.terms).map { KnownSubscriptions.Known(course: kept.course, pace: pace($0)) }
    }

    /// Takes the next step of a subscription.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: If archive or register cannot be used now; the step is taken again.
    package func step(_ id: String, at now: Timestamp) async throws -> Bool {
        guard var kept = try await book.subscription(id: id), let terms = try? kept.terms else {
            known.note(id, nil)
            return false
        }
        known.note(id, seen(kept))
        let change = try await archive.moment(notAfter: nil).change
        let action = kept.course.action(at: now, change: change, pace(terms))
        var course = kept.course
        switch action {
        case .rest: return false
        case .end: course.stop(.ended)
        case .look, .send, .shake, .beat: try await carryOut(action, kept, &course, at: now)
        }
        kept.take(course, at: now)
        do throws(ArchiveError) {
            try await book.keep(kept)
            known.note(id, seen(kept))
        } catch {
            // Its subscriber has changed or deleted it meanwhile; then the step is taken again, if there still is one.
            guard error == .contradiction else { throw error }
        }
        return true
    }

    private func pace(_ terms: SubscriptionTerms) -> SubscriptionCourse.Pace {
        var pace = SubscriptionCourse.Pace()
        (pace.heartbeat, pace.batch) = (terms.channel.heartbeat.map { $0 * 1000 }, terms.channel.maxCount)
        (pace.end, pace.patience) = (terms.end, patience)
        return pace
    }

    private func carryOut(
        _ action: SubscriptionCourse.Action,
        _ kept: KeptSubscription,
        _ course: inout SubscriptionCourse,
        at now: Timestamp
    ) async throws {
        guard let plan = try await admission(kept.granted) else { return course.stop(.withdrawn) }
        let (terms, records) = (try kept.terms, try await PermittedRecords.of(archive, plan))
        switch action {
        case .look(let position):
            let look = SubscriptionLook(
                archive: archive,
                pages: pages,
                records: records,
                terms: terms,
                base: address.fhir
            )
            do {
                let found = try await look(from: position, limit: SubscriptionCourse.room)
                course.found(found.events, upTo: found.position)
            } catch let refusal as Refusal where refusal.kind == .forbidden { course.stop(.withdrawn) }
        case .send(let events):
            let told = try await NotificationFilling(records: records).fill(events, terms.channel.content)
            let outcome = try await send(.events, told, kept, terms)
            take(outcome, of: told.count, &course, at: now)
        case .shake, .beat:
            let outcome = try await send(action == .beat ? .heartbeat : .handshake, [], kept, terms)
            take(outcome, of: 0, &course, at: now)
        case .end, .rest: break
        }
    }

    private func send(
        _ kind: NotificationBundle.Kind,
        _ events: [ToldEvent],
        _ kept: KeptSubscription,
        _ terms: SubscriptionTerms
    ) async throws -> NotificationOutcome {
        let bundle = NotificationBundle(
            subscription: kept,
            topic: terms.topic,
            kind: kind,
            events: events,
            base: address.fhir
        )
        try await journal.note(
            AuditedAct(
                at: .now,
                action: .execute,
                interaction: "notification",
                user: kept.user,
                client: kept.client,
                kind: "Subscription",
                resource: kept.id,
                persons: Set(events.compactMap(\.person)).sorted()
            )
        )
        return await sender.send(terms.channel.payload == nil ? [] : bundle.json, under: terms)
    }

    private func take(
        _ outcome: NotificationOutcome,
        of count: Int,
        _ course: inout SubscriptionCourse,
        at now: Timestamp
    ) {
        let chance = Double.random(in: 0...1)
        switch outcome {
        case .taken: count > 0 ? course.took(count, at: now) : course.heard(at: now)
        case .refused(let status, let wish):
            let isFinal = (300..<500).contains(status) && ![408, 425, 429].contains(status)
            course.failed(.refused, isFinal: isFinal, wish: wish, chance: chance, at: now, patience: patience)
        case .failed(let trouble):
            let isFinal = trouble == .notAllowed
            course.failed(trouble, isFinal: isFinal, chance: chance, at: now, patience: patience)
        }
    }
}
