import ClinicalRecord
import RecordStore

/// Finds out which resource each act is about, and whether the caller may do it.
struct WriteTargets {
    let records: PermittedRecords
    let finder: ConditionalFinder
    /// What has to hold still when it is written.
    private(set) var conditions: [ResourceWrite.Condition] = []
    private var taken: Set<String> = []

    init(records: PermittedRecords) { (self.records, finder) = (records, ConditionalFinder(records: records)) }

    /// - Throws: ``Refusal/Kind/forbidden``, ``Refusal/Kind/notFound``, ``Refusal/Kind/unmet`` if the version is another or
    ///   a condition names several, ``Refusal/Kind/conflict`` if sources state what is to be deleted.
    mutating func plan(_ act: WriteAct) async throws(Refusal) -> PlannedWrite {
        try records.plan.demand(act.interaction, act.kind)
        let planned =
            switch act.deed {
            case .create: try await create(act)
            case .update, .patch: try await update(act)
            case .delete: try await delete(act)
            }
        guard planned.deed == .found || planned.deed == .absent || taken.insert("\(act.kind)/\(planned.id)").inserted
        else { throw Refusal(.incorrect, "The same resource is written twice in one transaction.") }
        return planned
    }

    private mutating func create(_ act: WriteAct) async throws(Refusal) -> PlannedWrite {
        if let criteria = act.criteria {
            let found = try await finder.found(criteria)
            conditions.append(found.condition)
            guard found.ids.count < 2 else { throw Self.ambiguous }
            if let id = found.ids.first {
                return PlannedWrite(act: act, deed: .found, id: id, standing: try await standing(act, id))
            }
        }
        return PlannedWrite(act: act, deed: .created, id: Secret.id(), standing: nil)
    }

    private mutating func update(_ act: WriteAct) async throws(Refusal) -> PlannedWrite {
        guard let criteria = act.criteria else {
            guard let id = act.id else { throw Refusal(.incorrect, "An update names the resource it is about.") }
            return try await update(act, id)
        }
        let found = try await finder.found(criteria)
        conditions.append(found.condition)
        guard found.ids.count < 2 else { throw Self.ambiguous }
        if let id = found.ids.first { return try await update(act, id) }
        guard act.deed == .update else { throw Refusal(ArchiveError.notFound) }
        guard let own = act.id else {
            return PlannedWrite(act: act, deed: .created, id: Secret.id(), standing: nil)
        }
        return try await update(act, own)
    }

    private mutating func update(_ act: WriteAct, _ id: String) async throws(Refusal) -> PlannedWrite {
        guard let standing = try await standing(act, id) else { return try await createUnder(id, act) }
        guard !act.onlyIfAbsent else { throw Refusal(.unmet, "There is such a resource already.") }
        try check(act, standing)
        conditions.append(.version(kind: act.kind, id: standing.id, standing.version))
        guard let own = standing.ownID else { throw Refusal(.conflict, "This resource cannot be amended.") }
        return PlannedWrite(act: act, deed: .updated, id: own, standing: standing)
    }

    /// An update of what is not there yet.
    private mutating func createUnder(_ id: String, _ act: WriteAct) async throws(Refusal) -> PlannedWrite {
        guard act.deed == .update else { throw Refusal(ArchiveError.notFound) }
        guard act.ifMatch == nil else { throw Refusal(.unmet, "There is no such resource, and so no such version.") }
        guard Self.isID(id), Amendment.base(of: id) == nil else {
            throw Refusal(.incorrect, "An id has 1 to 64 letters, digits, hyphens and dots.")
        }
        do throws(ArchiveError) {
            // What the caller may not see looks as if it were not there, and cannot be written either.
            guard try await !records.isTaken(id) else { throw .notFound }
        } catch { throw Refusal(error) }
        conditions.append(.absent(id: id))
        return PlannedWrite(act: act, deed: .created, id: id, standing: nil)
    }

    private mutating func delete(_ act: WriteAct) async throws(Refusal) -> PlannedWrite {
        var id = act.id ?? ""
        if let criteria = act.criteria {
            let found = try await finder.found(criteria)
            conditions.append(found.condition)
            guard found.ids.count < 2 else { throw Self.ambiguous }
            id = found.ids.first ?? ""
        }
        guard !id.isEmpty, let standing = try await standing(act, id) else {
            return PlannedWrite(act: act, deed: .absent, id: id, standing: nil)
        }
        try check(act, standing)
        guard standing.isOwn else {
            throw Refusal(
                .conflict,
                "A hospital states this. Mark it as entered in error by an update, or ask the hospital to withdraw it."
            )
        }
        conditions.append(.version(kind: act.kind, id: standing.id, standing.version))
        return PlannedWrite(act: act, deed: .deleted, id: standing.id, standing: standing)
    }

    private func check(_ act: WriteAct, _ standing: StandingTarget) throws(Refusal) {
        guard records.permits(act.interaction, act.kind, of: standing.personID, standing.json) else {
            throw Refusal(.forbidden, "Your access does not cover this change.")
        }
        guard act.ifMatch == nil || act.ifMatch == standing.version else {
            throw Refusal(.unmet, "The resource has changed since you read it. Read it again and repeat your change.")
        }
    }

    /// What stands under an id, if the caller may see it; to read it a permission to change it is enough.
    private func standing(_ act: WriteAct, _ id: String) async throws(Refusal) -> StandingTarget? {
        do throws(ArchiveError) {
            for interaction in [act.interaction, .read] {
                if act.kind == "Patient" {
                    if let found = try await records.person(id, for: interaction) { return StandingTarget(found) }
                } else if let found = try await records.entry(kind: act.kind, id: id, for: interaction) {
                    return StandingTarget(found)
                }
            }
            return nil
        } catch { throw Refusal(error) }
    }

    private static var ambiguous: Refusal { Refusal(.unmet, "The condition names more than one resource.") }

    /// Whether a text can be an id.
    ///
    /// Source: <https://hl7.org/fhir/R4/datatypes.html#id>
    private static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
                default: false
                }
            }
    }
}
