import Findings

extension PatientRecord {
    /// What a contribution changes; the record itself stays as it is.
    ///
    /// Pure and deterministic. The same contribution again changes nothing, and the order of contributions does not
    /// matter, provided that resources carry event times or the deliveries of one source keep their order.
    ///
    /// - Parameters:
    ///   - contribution: Of one source about this person, or about nobody if the record is the directory.
    ///   - delivery: The number of the delivery that it came with.
    /// - Returns: what a store has to commit.
    package func merging(_ contribution: PreparedContribution, delivery: Int64) -> RecordChange {
        var step = MergingStep(self, contribution, delivery: delivery)
        for fact in contribution.facts { step.take(fact) }
        var change = step.finish(person: person)
        mergePerson(contribution, delivery: delivery, into: &change)
        return change
    }

    /// What a contribution changes, for callers that have not prepared it; see ``merging(_:delivery:)``.
    package func merging(_ contribution: Contribution, delivery: Int64, tables: MergingTables) -> RecordChange {
        merging(PreparedContribution(contribution, tables: tables), delivery: delivery)
    }

    /// The record after a change.
    package func applying(_ change: RecordChange) -> PatientRecord {
        var byID: [String: Entry] = [:]
        for entry in entries { byID["\(entry.kind)/\(entry.id)"] = entry }
        let gone = Set(change.absorbed)
        for (key, entry) in byID where gone.contains(entry.id) { byID[key] = nil }
        for entry in change.created + change.updated + change.refreshed { byID["\(entry.kind)/\(entry.id)"] = entry }
        let sorted = byID.values.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
        return PatientRecord(person: change.person, entries: sorted)
    }

    /// Keys of the loaded entries that were not asked for; load their entries too, until this is empty.
    package func keysBeyond(_ asked: Set<FactKey>) -> Set<FactKey> {
        var keys: Set<FactKey> = []
        for entry in entries { keys.formUnion(entry.keys) }
        return keys.subtracting(asked)
    }

    private func mergePerson(
        _ contribution: PreparedContribution,
        delivery: Int64,
        into change: inout RecordChange
    ) {
        guard let source = contribution.personSource(delivery: delivery) else { return }
        let trust = contribution.tables.trust
        let merged = person?.merging(source, trust: trust) ?? Person(of: [source], trust: trust)
        change.isPersonChanged = merged != person
        change.person = merged
        guard merged.conflicts.contains(where: { !(person?.conflicts.contains($0) ?? false) }) else { return }
        change.findings.append(Finding(.warning, .personConflict, at: contribution.patient?.place ?? .whole))
    }
}
