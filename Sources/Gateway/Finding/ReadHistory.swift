import ClinicalRecord
package import RecordStore

/// The use case "somebody asks how a resource came to read so": its versions, removals among them.
package struct ReadHistory: Sendable {
    private let archive: any Archive
    private let journal: AccessJournal

    package init(archive: any Archive, journal: AccessJournal) { (self.archive, self.journal) = (archive, journal) }

    /// All versions under one id; under that of the resource it leads to, if it never had any of its own.
    ///
    /// Of a Person that gathers Patients the present state alone is known.
    ///
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may read nothing of the kind, ``Refusal/Kind/notFound`` if
    ///   there is none that the caller may read, and never was one.
    package func callAsFunction(
        kind: String,
        id: String,
        under plan: AccessPlan
    ) async throws(Refusal) -> ResourceHistory {
        let deed = AccessJournal.Deed(action: .read, interaction: "history-instance", kind: kind, resource: id)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, kind)
            let records = try await PermittedRecords.of(archive, plan)
            let found = try await history(kind, id, records)
            return (found, persons: found.persons)
        }
    }

    /// One version, under the id it had or under one that leads there.
    ///
    /// - Throws: as for a history, and ``Refusal/Kind/gone`` if that change removed it.
    package func version(
        _ number: Int64,
        kind: String,
        id: String,
        under plan: AccessPlan
    ) async throws(Refusal) -> StampedResource {
        let deed = AccessJournal.Deed(action: .read, interaction: "vread", kind: kind, resource: id)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, kind)
            let records = try await PermittedRecords.of(archive, plan)
            let found = try await version(number, kind, id, records)
            return (found, persons: found.persons)
        }
    }

    private func version(
        _ number: Int64,
        _ kind: String,
        _ id: String,
        _ records: PermittedRecords
    ) async throws(Refusal) -> StampedResource {
        var history = try await history(kind, id, records)
        if history[number] == nil,
            let standing = try await RecordReading(records: records).standing(kind: kind, id: id),
            standing.id != history.id
        {
            history = try await self.history(kind, standing.id, records)
        }
        switch history[number]?.content {
        case .resource(let resource, _): return resource
        case .removed: throw Refusal(.gone, "By this change it left the record.")
        case nil: throw Refusal(.notFound, "There is no such version.")
        }
    }

    private func history(
        _ kind: String,
        _ id: String,
        _ records: PermittedRecords
    ) async throws(Refusal) -> ResourceHistory {
        let standing = try await RecordReading(records: records).standing(kind: kind, id: id)
        do throws(ArchiveError) {
            let own = try await records.history(kind: kind, id: id)
            guard own.isEmpty else { return try await history(kind, id, own, standing, records) }
            guard let standing else { throw .notFound }
            let led = try await records.history(kind: kind, id: standing.id)
            guard led.isEmpty else { return try await history(kind, standing.id, led, standing, records) }
            return ResourceHistory(kind: kind, id: standing.id, onlyVersion: standing)
        } catch { throw Refusal(error) }
    }

    /// References led to where they are now, as in a read.
    private func history(
        _ kind: String,
        _ id: String,
        _ versions: [EntryVersion],
        _ standing: StampedResource?,
        _ records: PermittedRecords
    ) async throws(ArchiveError) -> ResourceHistory {
        let references = try await records.references(of: standing?.personID)
        let successor = standing.flatMap { $0.id == id ? nil : "\(kind)/\($0.id)" }
        return ResourceHistory(kind: kind, id: id, versions: versions, leadingTo: successor) { version in
            StampedResource(
                kind: kind,
                id: id,
                version: version.version,
                updatedAt: version.since,
                personID: version.personID ?? standing?.personID,
                json: references.rewriting(version.json)
            )
        }
    }
}
