import RecordStore

extension ManageSubscriptions {
    /// How subscriptions of the caller are doing, as the entries of a searchset.
    ///
    /// - Parameters:
    ///   - ids: Of which; all for none.
    ///   - statuses: With which status; any for none.
    ///   - plan: Who asks.
    /// - Returns: Parameters of each.
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may not read subscriptions.
    package func status(
        _ ids: [String],
        _ statuses: [String],
        under plan: AccessPlan
    ) async throws(Refusal) -> [SubscriptionStatus] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "status", kind: "Subscription")
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, "Subscription")
            let found = try await own(plan).filter { kept in
                (ids.isEmpty || ids.contains(kept.id))
                    && (statuses.isEmpty || statuses.contains(kept.course.status.rawValue))
            }
            return (found.map { SubscriptionStatus($0, base: address.fhir) }, persons: [])
        }
    }

    /// Events that the caller was told of or is to be told of next, as far as they are remembered.
    ///
    /// - Parameters:
    ///   - id: Of a subscription.
    ///   - first: The number of the first event that is wanted; the first one that is remembered for `nil`.
    ///   - last: That of the last; the newest for `nil`.
    ///   - content: How much of them; as much as the subscription has for `nil`.
    ///   - plan: Who asks.
    /// - Returns: A Bundle of type history.
    /// - Throws: ``Refusal/Kind/notFound``, ``Refusal/Kind/gone`` if the first of the events is not remembered.
    package func events(
        _ id: String,
        from first: Int64?,
        to last: Int64?,
        _ content: SubscriptionContent?,
        under plan: AccessPlan
    ) async throws(Refusal) -> [UInt8] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "events", kind: "Subscription", resource: id)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, "Subscription")
            let kept = try await own(id, plan)
            let (terms, known) = (try kept.terms, kept.course.told + kept.course.waiting)
            let oldest = known.first?.number ?? kept.course.count + 1
            guard max(first ?? oldest, 1) >= oldest else {
                throw Refusal(.gone, "Events before number \(oldest) are not remembered. Search the resources instead.")
            }
            let records = try await PermittedRecords.of(archive, plan)
            let told = try await NotificationFilling(records: records).fill(
                known.filter { $0.number >= first ?? 1 && $0.number <= last ?? .max },
                content ?? terms.channel.content
            )
            let bundle = NotificationBundle(
                subscription: kept,
                topic: terms.topic,
                kind: .past,
                events: told,
                base: address.fhir
            )
            return (bundle.json, persons: Set(told.compactMap(\.person)))
        }
    }
}
