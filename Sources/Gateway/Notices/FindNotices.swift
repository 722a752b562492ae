import RecordStore

/// Looks among what changed for what is to be told.
///
/// The archive's changes are the queue: whoever wrote, and by which door, the change was kept with it, and is looked at
/// exactly until the mark moves together with what was found (W02). What is labelled as confidential is not told.
struct FindNotices {
    /// Resources read at once.
    private static let page = 500
    /// What nobody keeps back.
    static let plan = AccessPlan(
        user: nil,
        client: nil,
        permissions: NoticeRule.kinds.map { Permission(kind: $0, interactions: [.read], persons: nil) },
        hidesRestricted: true
    )

    let archive: any Archive

    /// What is to be told of the next whole changes behind one, and how far it was looked.
    func callAsFunction(
        after change: Int64,
        at now: Timestamp
    ) async throws(ArchiveError) -> (notices: [Notice], upTo: Int64) {
        let last = try await archive.moment(notAfter: nil).change
        let changes = try await archive.changes(after: change, limit: Self.page)
        guard let end = changes.last?.change else { return ([], last) }
        let records = try await PermittedRecords.asking(archive, Self.plan)
        var (notices, known): ([Notice], Set<String>) = ([], [])
        for change in changes where change.deed != .removed && NoticeRule.kinds.contains(change.kind) {
            guard let notice = try await notice(change, records, now), known.insert(notice.event).inserted else {
                continue
            }
            notices.append(notice)
        }
        return (notices, end)
    }

    private func notice(
        _ change: ResourceChange,
        _ records: PermittedRecords,
        _ now: Timestamp
    ) async throws(ArchiveError) -> Notice? {
        do throws(ArchiveError) {
            let versions = try await records.history(kind: change.kind, id: change.id).filter {
                $0.version != $0.endedBy
            }
            guard let after = versions.first(where: { $0.version == change.change }) else { return nil }
            let before = versions.first { $0.endedBy == change.change }
            return NoticeRule(change: change, before: before, after: after, now: now).notice
        } catch {
            // One bad row may not hold up all that follows.
            guard case .damaged = error else { throw error }
            return nil
        }
    }
}
