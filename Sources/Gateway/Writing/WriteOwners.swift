import ClinicalRecord
import JSONTree
import RecordMapping
import RecordStore

/// Says in whose record each resource of a write is to be.
struct WriteOwners {
    /// Whose it is to be: a record id of a person, who may be new.
    struct Owner: Hashable {
        let record: String
        /// The id of a person that there is already; `nil` for one who comes with the same write.
        let person: String?
    }

    let records: PermittedRecords
    /// Of the same write, by `Kind/id`.
    private var planned: [String: PlannedWrite] = [:]
    private(set) var conditions: [ResourceWrite.Condition] = []

    init(records: PermittedRecords, _ writes: [PlannedWrite]) {
        self.records = records
        for write in writes where write.isPut { planned["\(write.act.kind)/\(write.id)"] = write }
    }

    /// The owner of a resource; `nil` if it is nobody's, or several people's.
    mutating func owner(of write: PlannedWrite) async throws(Refusal) -> Owner? {
        try await owner(of: write, depth: 0)
    }

    private mutating func owner(of write: PlannedWrite, depth: Int) async throws(Refusal) -> Owner? {
        if write.act.kind == "Patient" { return Owner(record: write.id, person: write.standing?.id) }
        guard let root = try? JSONTree(write.json).root else { return nil }
        var owners: Set<Owner> = []
        var isNamed = false
        for node in PatientCompartment.owners(of: root, kind: write.act.kind) {
            guard let text = node["reference"]?.string else { continue }
            isNamed = true
            if let owner = try await owner(behind: text, depth: depth) { owners.insert(owner) }
        }
        // What says of nobody that it is theirs, as some hospitals' resources do, stays in the record that it stands in.
        guard isNamed else { return Self.owner(of: write.standing) }
        return owners.count == 1 ? owners.first : nil
    }

    private static func owner(of standing: StandingTarget?) -> Owner? {
        guard let standing, let person = standing.personID else { return nil }
        return Owner(record: standing.recordID ?? person, person: person)
    }

    /// A chain such as a Provenance of an Observation of a Patient has two links.
    private mutating func owner(behind text: String, depth: Int) async throws(Refusal) -> Owner? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 || parts.count == 4 && parts[2] == "_history" else { return nil }
        let (kind, id) = (parts[0], parts[1])
        if let other = planned["\(kind)/\(id)"] {
            return depth < 3 ? try await owner(of: other, depth: depth + 1) : nil
        }
        do {
            guard kind == "Patient" else {
                guard let person = try await records.owner(kind: kind, id: id) else { return nil }
                return Owner(record: person, person: person)
            }
            guard let person = try await records.subject(id) else {
                throw Refusal(.unprocessable, "The patient that the resource speaks of is not known here.")
            }
            conditions.append(.person(id))
            return Owner(record: id, person: person)
        } catch { throw error as? Refusal ?? Refusal(error as? ArchiveError ?? .engine(-1)) }
    }
}
