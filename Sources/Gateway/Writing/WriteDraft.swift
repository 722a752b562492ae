import ClinicalRecord
import Findings
import RecordStore

/// Works out what acts come to in the archive as it is now, and what has to hold still when they are written.
struct WriteDraft {
    let records: PermittedRecords
    let tables: MergingTables
    /// Where FHIR is spoken, as seen from outside.
    let base: String

    /// What is to be done, and the write that does it; `nil` if nothing is to be written.
    struct Result {
        let writes: [PlannedWrite]
        let write: ResourceWrite?
    }

    func callAsFunction(_ acts: [WriteAct], by actor: String, at now: Timestamp) async throws(Refusal) -> Result {
        var targets = WriteTargets(records: records)
        var writes: [PlannedWrite] = []
        for act in acts { writes.append(try await targets.plan(act)) }
        for index in writes.indices where writes[index].isPut { writes[index].body = try await body(of: writes[index]) }
        try await leadReferences(&writes, targets.finder)
        var owners = WriteOwners(records: records, writes)
        for index in writes.indices where writes[index].isPut {
            let owner = try await owners.owner(of: writes[index])
            try check(writes[index], owner)
            let isAmendment = Amendment.base(of: writes[index].id) != nil && writes[index].act.kind != "Patient"
            let isMoving = owner?.person != writes[index].standing?.personID
            // An amendment stays with the record of which the amended statement speaks.
            writes[index].recordID = isAmendment && !isMoving ? writes[index].standing?.recordID : owner?.record
        }
        let steps = writes.compactMap(Self.step)
        guard !steps.isEmpty else { return Result(writes: writes, write: nil) }
        let bundle = WrittenBundle(writes, at: now)
        let write = ResourceWrite(
            bundle.delivery,
            contributions: contributions(writes),
            steps: steps,
            conditions: targets.conditions + owners.conditions,
            by: actor
        )
        return Result(writes: writes, write: write)
    }

    private static func step(_ write: PlannedWrite) -> ResourceWrite.Step? {
        switch write.deed {
        case .created, .updated: .put(kind: write.act.kind, id: write.id)
        case .deleted: .remove(kind: write.act.kind, id: write.id)
        case .found, .absent: nil
        }
    }

    private func body(of write: PlannedWrite) async throws(Refusal) -> WrittenBody {
        let act = write.act
        var bytes = act.body
        if case .patch(let format) = act.deed, let standing = write.standing {
            // As the caller reads it, references led.
            let shown = try await RecordReading(records: records).current(kind: act.kind, id: standing.id)
            bytes = try ResourcePatch(act.body, format).apply(to: shown.json)
        }
        let body = try WrittenBody(bytes, kind: act.kind)
        guard act.deed != .create, let asked = act.id ?? body.id else { return body }
        guard body.id == asked || body.id == write.standing?.id else {
            throw Refusal(.incorrect, "The id of the resource is not the one of the address.")
        }
        if act.id == nil, let standing = write.standing, body.id != standing.id {
            throw Refusal(.incorrect, "The condition names another resource than the id.")
        }
        return body
    }

    private func leadReferences(_ writes: inout [PlannedWrite], _ finder: ConditionalFinder) async throws(Refusal) {
        var references = WriteReferences(finder: finder, base: base)
        for write in writes {
            guard let url = write.act.fullURL, write.deed != .deleted else { continue }
            references.add(url, kind: write.act.kind, id: write.standing?.id ?? write.id)
        }
        for index in writes.indices {
            guard let body = writes[index].body else { continue }
            let led = try await references.lead(body.references)
            writes[index].json = body.kept(as: writes[index].id, leading: led)
        }
    }

    private func check(_ write: PlannedWrite, _ owner: WriteOwners.Owner?) throws(Refusal) {
        let interaction = write.deed == .created ? write.act.interaction : .update
        guard records.permits(interaction, write.act.kind, of: owner?.person, write.json) else {
            throw Refusal(.forbidden, "Your access does not cover writing this, or not in this record.")
        }
        guard let standing = write.standing, !records.plan.setsLabels else { return }
        guard SecurityLabels(standing.json) == SecurityLabels(write.json) else {
            throw Refusal(
                .forbidden,
                "Security labels are changed by who may see all records, and write in all of them."
            )
        }
    }

    /// One for each record spoken of, in the order of the acts, then what is nobody's.
    private func contributions(_ writes: [PlannedWrite]) -> [PreparedContribution] {
        var order: [String?] = []
        var byRecord: [String?: Contribution] = [:]
        for (index, write) in writes.enumerated() where write.isPut {
            let resource = write.contributed(at: Place(path: "Bundle.entry[\(index)].resource"))
            let empty = Contribution(
                source: Contribution.ownSource,
                subjectID: write.recordID,
                patient: nil,
                resources: []
            )
            if byRecord[write.recordID] == nil { order.append(write.recordID) }
            var contribution = byRecord[write.recordID] ?? empty
            if write.act.kind == "Patient" {
                contribution.patient = resource
            } else {
                contribution.resources.append(resource)
            }
            byRecord[write.recordID] = contribution
        }
        let ofPersons = order.filter { $0 != nil }.compactMap { byRecord[$0] }
        let ofNobody = byRecord[nil].map { [$0] } ?? []
        return (ofPersons + ofNobody).map { PreparedContribution($0, tables: tables) }
    }
}
