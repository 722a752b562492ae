import ClinicalRecord
import RecordStore

/// The journal as one caller may see it: acts that concerned persons whom the plan names, and of those persons alone.
struct JournalView {
    /// By all ids that the persons of the plan ever had, who they are now; `nil` for everyone's.
    private let persons: [String: String]?
    private let records: PermittedRecords
    private let interaction: Interaction

    init(
        _ records: PermittedRecords,
        _ archive: any Archive,
        for interaction: Interaction
    ) async throws(ArchiveError) {
        (self.records, self.interaction) = (records, interaction)
        guard let reach = records.reach(interaction, "AuditEvent") else {
            persons = nil
            return
        }
        var persons: [String: String] = [:]
        for person in reach {
            persons[person] = person
            // Acts name persons by the ids that they had then.
            for source in try await archive.person(person)?.person.sources ?? [] { persons[source.recordID] = person }
        }
        self.persons = persons
    }

    /// What to ask the register for; `nil` for everything.
    var recordIDs: Set<String>? { persons.map { Set($0.keys) } }

    /// An act as the caller may read it; `nil` if not at all.
    ///
    /// Of an act that concerned several persons nobody learns who else they were.
    func event(of act: AuditedAct) -> StampedResource? {
        var act = act
        var owner: String?
        if let persons {
            act.persons = act.persons.filter { persons[$0] != nil }
            owner = act.persons.first.flatMap { persons[$0] }
            guard owner != nil else { return nil }
        }
        let json = AuditEventResource(act: act).json
        guard records.permits(interaction, "AuditEvent", of: owner, json) else { return nil }
        return StampedResource(
            kind: "AuditEvent",
            id: String(act.number),
            version: 1,
            updatedAt: act.at,
            personID: owner,
            json: json
        )
    }
}
