import ClinicalRecord
package import RecordStore

/// The use case "who saw my record?": what was noted about a person's data, newest first; reading it is noted too.
package struct ReadAudit: Sendable {
    /// So many are told at once.
    private static let limit = 1000

    private let archive: any Archive
    private let register: any AccessRegister
    private let journal: AccessJournal

    package init(archive: any Archive, register: any AccessRegister) {
        (self.archive, self.register) = (archive, register)
        journal = AccessJournal(register: register)
    }

    /// - Parameters:
    ///   - patient: Whose data it was; `nil` for everyone whose data the caller may see.
    ///   - since: The first moment; `nil` for all.
    ///   - count: At most so many.
    ///   - plan: What the caller may see.
    /// - Returns: AuditEvents as JSON.
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may not see the patient, or no AuditEvent.
    package func callAsFunction(
        patient: String?,
        since: Timestamp?,
        count: Int?,
        under plan: AccessPlan
    ) async throws(Refusal) -> [StampedResource] {
        var deed = AccessJournal.Deed(action: .execute, interaction: "search-type", kind: "AuditEvent")
        deed.parameters = (patient == nil ? [] : ["patient"]) + (since == nil ? [] : ["date"])
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.search, "AuditEvent")
            let persons = try await persons(patient, plan)
            var query = AuditQuery()
            (query.persons, query.since, query.limit) = (persons, since, min(count ?? 50, Self.limit))
            do throws(ArchiveError) {
                let acts = try await register.acts(query)
                return (acts.map(Self.resource), persons: patient.map { [$0] } ?? [])
            } catch { throw Refusal(error) }
        }
    }

    /// All record ids of those whose acts may be told; `nil` for everyone's.
    private func persons(_ patient: String?, _ plan: AccessPlan) async throws(Refusal) -> Set<String>? {
        do {
            let records = try await PermittedRecords.of(archive, plan)
            let reach = records.reach(.search, "AuditEvent")
            guard let patient else {
                guard let reach else { return nil }
                return try await recordIDs(reach)
            }
            guard let found = try await records.subject(patient) else {
                throw Refusal(.notFound, "There is no such patient.")
            }
            guard reach?.contains(found.person.id) ?? true else {
                throw Refusal(.forbidden, "Your access does not cover this patient.")
            }
            return try await recordIDs([found.person.id])
        } catch { throw error as? Refusal ?? Refusal(error as? ArchiveError ?? .engine(-1)) }
    }

    /// Acts name persons by the ids that they had then.
    private func recordIDs(_ persons: Set<String>) async throws -> Set<String> {
        var ids = persons
        for person in persons {
            ids.formUnion(try await archive.person(person)?.person.sources.map(\.recordID) ?? [])
        }
        return ids
    }

    private static func resource(_ act: AuditedAct) -> StampedResource {
        StampedResource(
            kind: "AuditEvent",
            id: String(act.number),
            version: 1,
            updatedAt: act.at,
            personID: nil,
            json: AuditEventResource(act: act).json
        )
    }
}
