import RecordStore

/// Fills events with what somebody may see now, whatever they might when the events were found.
struct NotificationFilling {
    /// Bytes of resources in one notification, unless a single one has more.
    private static let limit = 4 << 20

    let records: PermittedRecords

    /// What a change made of a resource, or what was there before it was removed; `nil` if it may not be seen, or its
    /// copy is damaged.
    func version(_ change: ResourceChange) async throws(ArchiveError) -> EntryVersion? {
        do throws(ArchiveError) {
            return try await records.history(kind: change.kind, id: change.id).first { version in
                version.version != version.endedBy
                    && (change.deed == .removed ? version.endedBy : version.version) == change.change
            }
        } catch {
            guard case .damaged = error else { throw error }
            return nil
        }
    }

    /// As many of the events as go into one notification, in their order; at least one.
    func fill(_ events: [SubscriptionEvent], _ content: SubscriptionContent) async throws(Refusal) -> [ToldEvent] {
        var (told, size): ([ToldEvent], Int) = ([], 0)
        for event in events {
            let next = try await fill(event, content)
            size += next.resource?.json.count ?? 0
            guard told.isEmpty || size <= Self.limit else { break }
            told.append(next)
        }
        return told
    }

    private func fill(_ event: SubscriptionEvent, _ content: SubscriptionContent) async throws(Refusal) -> ToldEvent {
        guard content != .empty else { return ToldEvent(event) }
        let (kind, id) = (event.change.kind, event.change.id)
        do throws(ArchiveError) {
            if event.change.deed != .removed, let found = try await standing(kind, id) {
                let resource = content == .fullResource ? found : nil
                return ToldEvent(event, isNamed: true, resource: resource, person: found.personID)
            }
            // What stands and may not be seen now is not named, whatever it was when the event was found.
            let isTaken = try await records.isTaken(id)
            guard event.change.deed == .removed || !isTaken, let past = try await version(event.change) else {
                return ToldEvent(event)
            }
            return ToldEvent(event, isNamed: true, person: past.personID)
        } catch {
            // One bad row may not hold up all that follows; what it holds is not told.
            if case .damaged = error { return ToldEvent(event) }
            throw Refusal(error)
        }
    }

    private func standing(_ kind: String, _ id: String) async throws(ArchiveError) -> StampedResource? {
        do throws(ArchiveError) { return try await RecordReading(records: records).found(kind: kind, id: id) } catch {
            guard error == .notFound else { throw error }
            return nil
        }
    }
}
