package import ClinicalRecord
package import RecordStore

/// What use cases of patients and staff who write to each other stand on: the record, the write seam and the journal.
///
/// Whoever may not act, a stranger's record and one that is not there are the same: not found (Z08).
package struct WorkDesk: Sendable {
    /// So often a change is worked out anew because others changed the same at that moment.
    static let attempts = 5

    let archive: any Archive
    let register: any AccessRegister
    let journal: AccessJournal
    private let write: WriteResources

    package init(archive: any Archive, register: any AccessRegister, tables: MergingTables) {
        (self.archive, self.register) = (archive, register)
        journal = AccessJournal(register: register)
        write = WriteResources(archive: archive, journal: journal, tables: tables)
    }

    static let absent = Refusal(ArchiveError.notFound)

    /// One record for somebody on a side.
    struct Place {
        let records: PermittedRecords
        let personID: String
        let side: WorkSide
        let party: WorkParty
    }

    /// Notes an act that is about one record, and carries it out there.
    ///
    /// - Parameters:
    ///   - action: What the journal calls it.
    ///   - kind: The R4 resource type that it is about.
    ///   - demand: What has to be open to somebody who acts for the person.
    ///   - handle: The record's name in the addresses of the account.
    ///   - user: Who acts.
    ///   - side: On which side that has to be; `nil` for either.
    ///   - body: Does it.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, ``Refusal/Kind/notFound`` for who is on no side, or the other.
    func acting<Result>(
        _ action: AuditedAct.Action,
        _ kind: String,
        in demand: AreaDemand,
        _ handle: String,
        _ user: User,
        as side: WorkSide? = nil,
        _ body: (Place) async throws(Refusal) -> Result
    ) async throws(Refusal) -> Result {
        let interaction = action == .create ? "create" : action == .update ? "update" : "read"
        let deed = AccessJournal.Deed(action: action, interaction: interaction, kind: kind)
        return try await journal.noting(deed, under: AccessPlan(workingAs: user)) { () async throws(Refusal) in
            guard let own = WorkSide(user), side == nil || side == own else { throw Self.absent }
            let place = try await place(handle, user, own, demand)
            return (try await body(place), persons: [place.personID])
        }
    }

    private func place(
        _ handle: String,
        _ user: User,
        _ side: WorkSide,
        _ demand: AreaDemand
    ) async throws(Refusal) -> Place {
        do throws(ArchiveError) {
            let records = try await PermittedRecords.asking(archive, AccessPlan(workingAs: user))
            let personID = try await records.admit(handle, of: user, demand).person.person.id
            return Place(records: records, personID: personID, side: side, party: WorkParty(user))
        } catch { throw Refusal(error) }
    }

    /// What of some kinds stands in a record, as far as it may be seen.
    func entries(
        _ kinds: [String],
        of personID: String,
        _ records: PermittedRecords
    ) async throws(Refusal) -> [RecordedEntry] {
        do throws(ArchiveError) {
            var (found, query): ([RecordedEntry], EntryQuery) = ([], EntryQuery(of: personID, kinds: kinds))
            repeat {
                let page = try await records.entries(query)
                found += page.entries
                query.after = page.next
            } while query.after != nil
            return found
        } catch { throw Refusal(error) }
    }

    /// Writes as the API does: checked, asked again in the write lane, kept as a delivery of our own.
    func write(_ acts: [WriteAct], under plan: AccessPlan) async throws(Refusal) -> [WriteOutcome] {
        try await write.unnoted(acts, base: "", under: plan).0
    }

    /// The same; `nil` if what was seen has changed meanwhile, so that it has to be worked out anew.
    func tryWriting(_ acts: [WriteAct], under plan: AccessPlan) async throws(Refusal) -> [WriteOutcome]? {
        do throws(Refusal) { return try await write(acts, under: plan) } catch {
            guard error.kind == .unmet else { throw error }
            return nil
        }
    }

    /// Works out a change until it can be written.
    ///
    /// - Parameters:
    ///   - user: Who changes.
    ///   - change: The acts as the record is now; none if there is nothing to do any more.
    /// - Throws: What the change is refused with, ``Refusal/Kind/conflict`` if others are always quicker.
    func changing(
        _ user: User,
        _ change: () async throws(Refusal) -> [WriteAct]
    ) async throws(Refusal) {
        for _ in 0..<Self.attempts {
            let acts = try await change()
            guard !acts.isEmpty else { return }
            if try await tryWriting(acts, under: AccessPlan(workingAs: user)) != nil { return }
        }
        throw Refusal(ArchiveError.outdated)
    }
}
