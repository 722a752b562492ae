import JSONTree
import RecordStore

/// Looks among what changed for what a subscriber is to be told, as far as they may see it now (Z02).
///
/// The archive says what changed by ids alone; what it was is read through the subscriber's plan, and what the plan does
/// not show is passed over without a number.
struct SubscriptionLook {
    /// Resources read at once.
    private static let page = 200

    let archive: any Archive
    let pages: ChangePages
    let records: PermittedRecords
    let terms: SubscriptionTerms
    let base: String

    /// What is to be told of behind a position, at most so many, and how far it was looked.
    ///
    /// - Throws: ``Refusal/Kind/forbidden`` if a filter names a patient whom the subscriber may not see any more.
    func callAsFunction(
        from position: SubscriptionCourse.Position,
        limit: Int
    ) async throws -> (events: [SubscriptionEvent], position: SubscriptionCourse.Position) {
        let last = try await archive.moment(notAfter: nil).change
        let after = position.taken > 0 ? position.change - 1 : position.change
        let changes = try await pages.changes(after: after, limit: Self.page)
        guard let end = changes.last?.change else { return ([], SubscriptionCourse.Position(change: last)) }
        let questions = try await questions()
        var (events, place): ([SubscriptionEvent], SubscriptionCourse.Position) = ([], position)
        var (number, ordinal): (Int64, Int) = (0, 0)
        for change in changes {
            ordinal = change.change == number ? ordinal + 1 : 1
            number = change.change
            if number == position.change, ordinal <= position.taken { continue }
            guard events.count < limit else { return (events, place) }
            place = SubscriptionCourse.Position(change: number, taken: ordinal)
            if let event = try await event(of: change, questions) { events.append(event) }
        }
        return (events, SubscriptionCourse.Position(change: end))
    }

    private func questions() async throws -> [String: [SearchQuestion]] {
        let resolution = SearchResolution(records: records)
        var resolved: [String: [SearchQuestion]] = [:]
        for (kind, questions) in try terms.questions(base: base) {
            for question in questions { resolved[kind, default: []].append(try await resolution.resolve(question)) }
        }
        return resolved
    }

    private func event(
        of change: ResourceChange,
        _ questions: [String: [SearchQuestion]]
    ) async throws -> SubscriptionEvent? {
        guard terms.deeds.contains(change.deed), let wanted = questions[change.kind],
            let version = try await NotificationFilling(records: records).version(change),
            let root = try? JSONTree(version.json).root,
            wanted.allSatisfy({ $0.finds(root, updatedAt: version.since) })
        else { return nil }
        let at = change.deed == .removed ? version.until : version.since
        return SubscriptionEvent(change, at: at ?? version.since)
    }
}
