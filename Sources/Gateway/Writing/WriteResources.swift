package import ClinicalRecord
package import RecordStore

/// The use case "somebody writes": resources created, changed and deleted through our own doors, whole or not at all.
///
/// What is written is a statement of our own among those of the hospitals: it is matched and merged as theirs are, and
/// what they state stays beneath it.
package struct WriteResources: Sendable {
    /// So often a write is worked out anew because others wrote the same at that moment.
    private static let attempts = 12

    private let archive: any Archive
    private let journal: AccessJournal
    private let tables: MergingTables

    package init(archive: any Archive, journal: AccessJournal, tables: MergingTables) {
        (self.archive, self.journal, self.tables) = (archive, journal, tables)
    }

    /// Carries acts out together.
    ///
    /// - Parameters:
    ///   - acts: In the order in which they are to be done.
    ///   - base: Where FHIR is spoken, as seen from outside.
    ///   - plan: Who writes.
    /// - Returns: What became of each, in their order.
    /// - Throws: What any of them is refused with; nothing is written then.
    package func callAsFunction(
        _ acts: [WriteAct],
        base: String,
        under plan: AccessPlan
    ) async throws(Refusal) -> [WriteOutcome] {
        var deed = AccessJournal.Deed(action: Self.action(acts), interaction: Self.interaction(acts))
        if acts.count == 1 { (deed.kind, deed.resource) = (acts[0].kind, acts[0].id) }
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            guard acts.allSatisfy({ WriteAct.canWrite($0.kind) }) else {
                throw Refusal(.notAllowed, "Resources of this type cannot be written one by one.")
            }
            return try await unnoted(acts, base: base, under: plan)
        }
    }

    /// The same for a use case that notes the act itself, in words of its own.
    ///
    /// - Returns: What became of each, and the record ids of the persons whose data it is.
    func unnoted(
        _ acts: [WriteAct],
        base: String,
        under plan: AccessPlan
    ) async throws(Refusal) -> ([WriteOutcome], persons: Set<String>) {
        let records = try await PermittedRecords.of(archive, plan)
        let (draft, places) = try await carryOut(acts, records, base, by: plan.owner)
        var (outcomes, persons): ([WriteOutcome], Set<String>) = ([], [])
        for (write, place) in zip(draft.writes, places) {
            let resource = try await resource(write, place, records)
            persons.formUnion(resource?.persons ?? write.standing?.personID.map { [$0] } ?? [])
            outcomes.append(WriteOutcome(deed: write.deed, written: place, resource: resource))
        }
        return (outcomes, persons: persons)
    }

    private func carryOut(
        _ acts: [WriteAct],
        _ records: PermittedRecords,
        _ base: String,
        by actor: String
    ) async throws(Refusal) -> (WriteDraft.Result, [WriteOutcome.Place?]) {
        let drafting = WriteDraft(records: records, tables: tables, base: base)
        for _ in 0..<Self.attempts {
            let draft = try await drafting(acts, by: actor, at: .now)
            guard let write = draft.write else { return (draft, Self.places(draft.writes, [])) }
            if let written = try await commit(write) { return (draft, Self.places(draft.writes, written)) }
        }
        throw Refusal(ArchiveError.outdated)
    }

    /// - Returns: `nil` if something else was written in between.
    private func commit(_ write: ResourceWrite) async throws(Refusal) -> [WrittenResource?]? {
        do throws(ArchiveError) { return try await archive.write(write) } catch {
            if error == .outdated { return nil }
            throw error == .contradiction
                ? Refusal(.conflict, "Others state this, or something still belongs to it.") : Refusal(error)
        }
    }

    /// Where each is now; what was there already stayed where it was.
    private static func places(_ writes: [PlannedWrite], _ written: [WrittenResource?]) -> [WriteOutcome.Place?] {
        var rest = written[...]
        return writes.map { write in
            switch write.deed {
            case .created, .updated, .deleted:
                return (rest.popFirst() ?? nil).map { .init(kind: $0.kind, id: $0.id, version: $0.version) }
            case .found:
                return write.standing.map { .init(kind: $0.kind, id: $0.id, version: $0.version) }
            case .absent: return nil
            }
        }
    }

    private func resource(
        _ write: PlannedWrite,
        _ place: WriteOutcome.Place?,
        _ records: PermittedRecords
    ) async throws(Refusal) -> StampedResource? {
        guard let place else { return nil }
        return try await RecordReading(records: records).standing(kind: place.kind, id: place.id)
    }

    private static func interaction(_ acts: [WriteAct]) -> String {
        guard acts.count == 1 else { return "transaction" }
        switch acts[0].deed {
        case .create: return "create"
        case .update: return "update"
        case .patch(.json), .patch(.fhirPath): return "patch"
        case .patch(let operation): return operation.rawValue
        case .delete: return "delete"
        }
    }

    private static func action(_ acts: [WriteAct]) -> AuditedAct.Action {
        guard acts.count == 1 else { return .execute }
        switch acts[0].deed {
        case .create: return .create
        case .update, .patch: return .update
        case .delete: return .delete
        }
    }
}
