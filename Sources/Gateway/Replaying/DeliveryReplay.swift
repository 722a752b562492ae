import ClinicalRecord
import RecordMapping
import RecordStore

/// What one delivery says today beside what the archive keeps of it.
struct DeliveryReplay {
    /// Its number.
    private let delivery: Int64
    /// In the order of the delivery, what is removed last.
    private(set) var differences: [ReplayDifference] = []
    /// What has to be written.
    private(set) var contributions: [PreparedContribution] = []
    /// Ids that some contribution speaks of as the archive does: one delivery may speak of a thing for two persons.
    private let agreed: Set<String>

    /// - Parameters:
    ///   - delivery: Its number.
    ///   - contributions: What it says today.
    ///   - stored: What stands under the ids of then and now, by id.
    ///   - gone: Ids of which a later delivery was found to say nothing any more; they are free again.
    ///   - taken: Ids that a later delivery was found to say for the first time.
    ///   - tables: As for preparing contributions.
    init(
        of delivery: Int64,
        _ contributions: [Contribution],
        over stored: [String: EntrySource],
        gone: Set<String>,
        taken: Set<String>,
        tables: MergingTables
    ) {
        self.delivery = delivery
        agreed = Self.agreed(contributions, over: stored)
        let own = stored.values.filter { $0.delivery == delivery }
        let said = Set(contributions.flatMap { $0.resources.map(\.id) + [$0.patient?.id].compactMap { $0 } })
        var lost = Dictionary(grouping: own.filter { !said.contains($0.resource.id) }) { Self.owner(of: $0) }
        for contribution in contributions {
            var rest = contribution
            rest.links = []
            rest.resources = contribution.resources.filter { resource in
                let known = gone.contains(resource.id) ? nil : stored[resource.id]
                return note(resource, of: contribution.subjectID, since: known, in: delivery, taken)
            }
            if let patient = contribution.patient {
                let known = stored[patient.id]
                let isNew = note(patient, of: patient.id, since: known, in: delivery, taken)
                rest.patient = isNew ? patient : nil
            }
            let withdrawn = lost.removeValue(forKey: contribution.subjectID ?? "") ?? []
            add(rest, withdrawn, tables)
        }
        for (owner, statements) in lost.sorted(by: { $0.key < $1.key }) {
            guard let first = statements.first else { continue }
            let subject = owner.isEmpty ? nil : owner
            let rest = Contribution(source: first.source, subjectID: subject, patient: nil, resources: [])
            add(rest, statements, tables)
        }
    }

    /// What is to be written, as read by this program.
    func restatement(at time: Timestamp) -> Restatement {
        Restatement(of: delivery, contributions, at: time, by: ProductVersion.program)
    }

    private static func owner(of statement: EntrySource) -> String { statement.recordID ?? "" }

    private static func agreed(_ contributions: [Contribution], over stored: [String: EntrySource]) -> Set<String> {
        let pairs = contributions.flatMap { contribution in
            (contribution.resources + [contribution.patient].compactMap { $0 }).map { (contribution.subjectID, $0) }
        }
        return Set(pairs.filter { isSame(stored[$0.1.id], $0.1, of: $0.0) }.map(\.1.id))
    }

    private static func isSame(_ known: EntrySource?, _ resource: ContributedResource, of recordID: String?) -> Bool {
        known?.resource.json == resource.json && known?.resource.eventTime == resource.eventTime
            && known?.recordID == recordID
    }

    /// Notes what is new of a resource.
    ///
    /// - Returns: whether anything is.
    private mutating func note(
        _ resource: ContributedResource,
        of recordID: String?,
        since known: EntrySource?,
        in delivery: Int64,
        _ taken: Set<String>
    ) -> Bool {
        guard let known else {
            guard !taken.contains(resource.id) else { return false }
            differences.append(ReplayDifference(.added, resource, of: recordID))
            return true
        }
        // What another delivery has said since is compared there.
        guard known.delivery == delivery, !agreed.contains(resource.id) else { return false }
        let elements = ElementDifference.paths(known.resource.json, resource.json)
        differences.append(ReplayDifference(.changed, resource, of: recordID, elements: elements))
        return true
    }

    private mutating func add(_ rest: Contribution, _ lost: [EntrySource], _ tables: MergingTables) {
        // A source's record of a person stays: others may have been linked to it.
        let withdrawn = lost.filter { $0.resource.kind != "Patient" }.sorted { $0.resource.id < $1.resource.id }
        differences += withdrawn.map { ReplayDifference(.removed, $0.resource, of: $0.recordID) }
        guard !rest.resources.isEmpty || rest.patient != nil || !withdrawn.isEmpty else { return }
        let ids = Set(withdrawn.map(\.resource.id))
        contributions.append(PreparedContribution(rest, tables: tables, withdrawn: ids))
    }
}
