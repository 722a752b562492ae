package import RecordStore

/// The use case "somebody reads": resources by id, and everything about a person, references led to where they are.
package struct Find: Sendable {
    private let archive: any Archive
    private let journal: AccessJournal

    package init(archive: any Archive, journal: AccessJournal) { (self.archive, self.journal) = (archive, journal) }

    /// One resource as it stands now; any id that a source's statement of it ever had leads to it.
    ///
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may read nothing of the kind, ``Refusal/Kind/notFound`` if
    ///   there is none that the caller may read, ``Refusal/Kind/gone`` if there was one.
    package func current(
        kind: String,
        id: String,
        under plan: AccessPlan
    ) async throws(Refusal) -> StampedResource {
        let deed = AccessJournal.Deed(action: .read, interaction: "read", kind: kind, resource: id)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, kind)
            let records = try await PermittedRecords.of(archive, plan)
            let found = try await RecordReading(records: records).current(kind: kind, id: id)
            return (found, persons: found.persons)
        }
    }

    /// A person's whole record: the Patient, every entry, and what of the directory they refer to, as far as the caller
    /// may read it.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such person.
    package func everything(
        of personID: String,
        under plan: AccessPlan
    ) async throws(Refusal) -> [StampedResource] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "everything", kind: "Patient", resource: personID)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, "Patient")
            let records = try await PermittedRecords.of(archive, plan)
            let found = try await RecordReading(records: records).everything(of: personID, withImports: true)
            return (found, persons: Set(found.prefix(1).map(\.id)))
        }
    }
}
