import ClinicalRecord
package import RecordStore

/// The use case "who saw this record?", for the pages: acts of the journal with the names of who acted.
///
/// It tells of the record that is looked at alone; of an act that concerned others too nobody learns who they were.
package struct ReadAccessLog: Sendable {
    /// So many acts are on a page.
    private static let limit = 200

    private let register: any AccessRegister
    private let archive: any Archive
    private let view: ViewRecord

    package init(register: any AccessRegister, archive: any Archive, view: ViewRecord) {
        (self.register, self.archive, self.view) = (register, archive, view)
    }

    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - before: What the page before gave as ``AccessLog/next``.
    ///   - user: Who asks; asking is noted too.
    /// - Returns: One page of the log.
    /// - Throws: as ``ViewRecord`` does.
    package func callAsFunction(
        _ handle: String,
        before: Int64?,
        by user: User
    ) async throws(Refusal) -> AccessLog {
        let record = try await view(handle, .accessLog, by: user)
        do throws(ArchiveError) {
            var query = AuditQuery()
            // Acts name persons by the ids that they had then.
            let ids = record.record.person?.sources.map(\.recordID) ?? []
            (query.persons, query.before, query.limit) = (Set(ids + [record.personID]), before, Self.limit)
            let acts = try await register.acts(query)
            let journal = try await JournalView(record.records, archive, for: .read)
            let known = try await record.records.record(of: record.personID, kinds: ["Consent"])
            let lines = try await lines(acts.filter { journal.event(of: $0) != nil }, user, relatives(known, record))
            let next = acts.count == Self.limit ? acts.last?.number : nil
            return AccessLog(record: record, lines: lines, next: next)
        } catch { throw Refusal(error) }
    }

    /// By account, who acts for the patient or did.
    private func relatives(_ known: PatientRecord, _ record: ViewedRecord) -> [String: FamilyConsent] {
        let found = known.entries.compactMap { entry in
            FamilyConsent(
                RecordedEntry(
                    entry: entry,
                    version: 0,
                    updatedAt: Timestamp(milliseconds: 0),
                    personID: record.personID
                )
            )
        }
        return Dictionary(found.filter(\.isAccepted).map { ($0.account, $0) }) { one, _ in one }
    }

    private func lines(
        _ acts: [AuditedAct],
        _ reader: User,
        _ relatives: [String: FamilyConsent]
    ) async throws(ArchiveError) -> [AccessLogLine] {
        let book = AccountBook(register: register)
        var (users, apps): ([String: User], [String: String]) = ([reader.id: reader], [:])
        for id in Set(acts.compactMap(\.user)) where users[id] == nil { users[id] = try await book.user(id: id) }
        for id in Set(acts.compactMap(\.client)) { apps[id] = try await book.client(id: id)?.name }
        return acts.map { act in
            AccessLogLine(
                at: act.at,
                actor: Self.actor(act, users, reader, relatives),
                app: act.client.flatMap { apps[$0] },
                action: act.action,
                interaction: act.interaction,
                kind: act.kind == "Patient" ? nil : act.kind,
                part: act.interaction == "view" ? act.parameters.first.flatMap(ViewedPart.init) : nil,
                outcome: act.outcome,
                reason: act.reason
            )
        }
    }

    private static func actor(
        _ act: AuditedAct,
        _ users: [String: User],
        _ reader: User,
        _ relatives: [String: FamilyConsent]
    ) -> AccessLogLine.Actor {
        guard let id = act.user else { return .program }
        if id == reader.id { return .reader }
        if let relative = relatives[id] { return .relative(name: relative.name, relation: relative.relation) }
        return users[id].map { .user(name: $0.login, role: $0.role) } ?? .formerUser
    }
}
