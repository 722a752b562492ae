import ClinicalRecord
import FHIRR4
import RecordStore

/// The Provenances of what stands in the archive, each made when it is asked for; see ``ImportProvenance``.
struct ImportProvenances: Sendable {
    /// What a Provenance is about, with whether it may be seen.
    typealias Gate = (_ kind: String, _ personID: String?, _ json: [UInt8]) -> Bool

    /// Behind all keys of what the archive keeps: the number of the kind, then the key of the target.
    private static let first: Int64 = 1 << 60
    private static let shift: Int64 = 50
    private static let kinds = R4Schema.shared.resourceKinds.filter { $0 != ImportProvenance.kind }

    let archive: any Archive
    private let known = KnownDeliveries()

    init(archive: any Archive) { self.archive = archive }

    /// Before the first of these.
    static let start = first

    /// Whether a place in the order of candidates is among these.
    static func holds(_ key: Int64) -> Bool { key >= first }

    /// The Provenance of the resource that an id leads to; `nil` if there is none that the gate lets through.
    func provenance(of id: String, _ gate: Gate) async throws(ArchiveError) -> RecordedEntry? {
        if let person = try await archive.person(id) {
            guard gate("Patient", person.person.id, person.person.json) else { return nil }
            return try await made(of: person)
        }
        guard let kind = try await archive.statements([id]).first?.resource.kind, kind != ImportProvenance.kind,
            let found = try await archive.entry(kind: kind, id: id), gate(kind, found.personID, found.entry.json)
        else { return nil }
        return try await made(of: found)
    }

    /// The Provenance of a person's Patient.
    func made(of person: RecordedPerson) async throws(ArchiveError) -> RecordedEntry? {
        try await made(
            "Patient",
            person.person.id,
            person.person.sources.map(\.delivery),
            (person.version, person.updatedAt, person.person.id)
        )
    }

    /// The Provenance of an entry; `nil` for one that is a Provenance.
    func made(of found: RecordedEntry) async throws(ArchiveError) -> RecordedEntry? {
        guard found.entry.kind != ImportProvenance.kind else { return nil }
        return try await made(
            found.entry.kind,
            found.entry.id,
            found.entry.sources.map(\.delivery),
            (found.version, found.updatedAt, found.personID)
        )
    }

    private func made(
        _ kind: String,
        _ id: String,
        _ numbers: [Int64],
        _ stamp: (version: Int64, updatedAt: Timestamp, personID: String?)
    ) async throws(ArchiveError) -> RecordedEntry? {
        var deliveries: [DeliveryLine] = []
        for number in Set(numbers).sorted(by: >) {
            if let line = try await known.line(number, in: archive) { deliveries.append(line) }
        }
        guard !deliveries.isEmpty else { return nil }
        let provenance = ImportProvenance(target: "\(kind)/\(id)", id: id, deliveries: deliveries)
        return RecordedEntry(
            entry: Entry(
                kind: ImportProvenance.kind,
                id: id,
                sources: [],
                json: provenance.json,
                conflicts: [],
                keys: []
            ),
            version: stamp.version,
            updatedAt: stamp.updatedAt,
            personID: stamp.personID
        )
    }

    /// The next candidates behind all that the archive keeps, and where to go on; none at the end.
    ///
    /// By the ids of their targets, if the question names them; else kind after kind of what they may be about.
    func candidates(
        _ query: CandidateQuery,
        _ gate: Gate
    ) async throws(ArchiveError) -> (found: [Candidate], next: Int64?) {
        if let targets = query.targets { return (try await candidates(of: targets, behind: query.after, gate), nil) }
        // Nobody who asks for the records of persons sees where the directory comes from.
        let isOfPersons = query.scope != .everyone
        let place = max(query.after - Self.first, 0)
        var (index, after) = (Int(place >> Self.shift), place & (1 << Self.shift - 1))
        while index < Self.kinds.count {
            var inner = CandidateQuery(kind: Self.kinds[index])
            (inner.scope, inner.limit, inner.after, inner.passesDamaged) = (query.scope, query.limit, after, true)
            let page = try await archive.candidates(inner)
            var found: [Candidate] = []
            for target in page where !target.json.isEmpty && !(isOfPersons && target.personID == nil) {
                guard gate(target.kind, target.personID, target.json) else { continue }
                let key = Self.first + Int64(index) << Self.shift + target.key
                if let made = try await provenance(of: target.id, { _, _, _ in true }) {
                    found.append(Candidate(made, key: key))
                }
            }
            if page.count == inner.limit, let last = page.last {
                return (found, Self.first + Int64(index) << Self.shift + last.key)
            }
            (index, after) = (index + 1, 0)
            if !found.isEmpty, index < Self.kinds.count { return (found, Self.first + Int64(index) << Self.shift) }
            if !found.isEmpty { return (found, nil) }
        }
        return ([], nil)
    }

    private func candidates(
        of targets: Set<String>,
        behind after: Int64,
        _ gate: Gate
    ) async throws(ArchiveError) -> [Candidate] {
        var (found, seen): ([Candidate], Set<String>) = ([], [])
        for (index, id) in targets.sorted().enumerated() {
            let key = Self.first + Int64(index) + 1
            guard key > after, let made = try await provenance(of: id, gate), seen.insert(made.entry.id).inserted
            else { continue }
            found.append(Candidate(made, key: key))
        }
        return found
    }
}

extension Candidate {
    fileprivate init(_ made: RecordedEntry, key: Int64) {
        self.init(
            key: key,
            kind: made.entry.kind,
            id: made.entry.id,
            version: made.version,
            updatedAt: made.updatedAt,
            personID: made.personID,
            json: made.entry.json,
            names: [made.entry.id]
        )
    }
}
