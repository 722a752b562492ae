import ClinicalRecord
package import RecordStore

/// The use case "somebody who has logged in looks at a record": theirs, one that was opened to them, or any for those
/// who treat.
///
/// It is noted before anything of it is shown. A stranger's record, one that was closed again and one that is not there
/// are the same (Z08).
package struct ViewRecord: Sendable {
    private let archive: any Archive
    private let journal: AccessJournal
    private let sites: SiteDirectory

    package init(archive: any Archive, journal: AccessJournal, sites: SiteDirectory) {
        (self.archive, self.journal, self.sites) = (archive, journal, sites)
    }

    /// What a page shows of a record.
    ///
    /// - Parameters:
    ///   - handle: The record's name in the addresses of the account.
    ///   - part: What is shown; it is noted too.
    ///   - user: Who looks.
    /// - Returns: The part, and who the person is.
    /// - Throws: ``Refusal/Kind/notFound`` if there is nothing that this user may see.
    package func callAsFunction(
        _ handle: String,
        _ part: ViewedPart,
        by user: User
    ) async throws(Refusal) -> ViewedRecord {
        let id = RecordHandle.read(handle, of: user)
        var deed = AccessJournal.Deed(action: .read, interaction: "view", kind: "Patient", resource: id)
        deed.parameters = [part.rawValue]
        return try await journal.noting(deed, under: AccessPlan(of: user)) { () async throws(Refusal) in
            do throws(ArchiveError) {
                let viewed = try await view(handle, part, user)
                return (viewed, persons: [viewed.personID])
            } catch { throw Refusal(error) }
        }
    }

    private func view(
        _ handle: String,
        _ part: ViewedPart,
        _ user: User
    ) async throws(ArchiveError) -> ViewedRecord {
        let plan = AccessPlan(of: user)
        var records = try await PermittedRecords.asking(archive, plan.ofOwnRecord)
        let (found, areas) = try await records.admit(handle, of: user, part.demand)
        let id = found.person.id
        let isOwn = try await isOwn(id, user, records)
        if !isOwn { records = try await PermittedRecords.asking(archive, plan) }
        let record = try await records.record(of: id, kinds: part.kinds)
        let directory = try await directory(behind: record, records)
        return ViewedRecord(
            handle: handle,
            isOwn: isOwn,
            areas: areas,
            summary: RecordSummary(record.titled(by: sites), directory: directory),
            record: record,
            directory: directory,
            records: records,
            sources: try await sources(of: record, records)
        )
    }

    /// Whether the id leads to the person that the account stands for.
    private func isOwn(
        _ id: String,
        _ user: User,
        _ records: PermittedRecords
    ) async throws(ArchiveError) -> Bool {
        guard let own = user.ownPatient else { return false }
        if own == id { return true }
        let (one, other) = (try await records.person(own), try await records.person(id))
        return one != nil && one?.person.id == other?.person.id
    }

    private func directory(
        behind record: PatientRecord,
        _ records: PermittedRecords
    ) async throws(ArchiveError) -> [Entry] {
        let known = Set(record.entries.flatMap { [$0.id] + $0.sources.map(\.resource.id) })
        let behind = DirectoryBehind(records: records)
        return try await behind.entries(record.entries.map(\.json), beside: known).map(\.entry)
    }

    /// By entry, who states it and when that arrived; each source once, the newest statement.
    private func sources(
        of record: PatientRecord,
        _ records: PermittedRecords
    ) async throws(ArchiveError) -> [String: [FactSource]] {
        let arrivals = try await records.arrivals(of: Set(record.entries.flatMap { $0.sources.map(\.delivery) }))
        return record.entries.reduce(into: [:]) { told, entry in
            var newest: [String: Timestamp] = [:]
            for source in entry.sources {
                guard let arrival = arrivals[source.delivery]?.receivedAt else { continue }
                newest[sites.title(of: source.source), default: arrival] = max(
                    arrival,
                    newest[sites.title(of: source.source)] ?? arrival
                )
            }
            told[entry.id] = newest.map { FactSource(title: $0.key, receivedAt: $0.value) }
                .sorted { $0.title < $1.title }
        }
    }
}
