package import RecordStore

/// The use case "a summary to take along": a person's record as an International Patient Summary, of what the caller
/// may read.
package struct SummarizePatient: Sendable {
    private let archive: any Archive
    private let journal: AccessJournal

    package init(archive: any Archive, journal: AccessJournal) { (self.archive, self.journal) = (archive, journal) }

    /// - Parameters:
    ///   - personID: Any id that leads to the person.
    ///   - time: When the document is made.
    ///   - plan: Who asks.
    /// - Returns: A document Bundle as JSON.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such person.
    package func callAsFunction(
        _ personID: String,
        at time: Timestamp,
        under plan: AccessPlan
    ) async throws(Refusal) -> [UInt8] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "summary", kind: "Patient", resource: personID)
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            try plan.demand(.read, "Patient")
            let records = try await PermittedRecords.of(archive, plan)
            let found = try await RecordReading(records: records).everything(of: personID)
            return (InternationalSummary.document(found, at: time), persons: Set(found.prefix(1).map(\.id)))
        }
    }
}
