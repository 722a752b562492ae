import ClinicalRecord
import JSONTree
import RecordStore

/// Writes what an export shows of one kind of resources: as it stood at the export's last change, whatever others write
/// meanwhile.
///
/// What stands in the archive and is no newer comes first. What was replaced or removed since comes from the history; it
/// may have been written just before, so that the file is asked. No kind is ever held in memory.
struct ExportWriting {
    /// Persons whose resources are asked for at once, so that each page stays small.
    private static let batch = 50

    let job: ExportJob
    let kind: String
    let base: String
    let archive: any Archive
    /// What the client may see now; asked before each page, so that it ends with the grant.
    let admit: @Sendable () async throws(Refusal) -> AccessPlan
    private let members: Set<String>?
    private let line: ExportLine
    private var questions: [SearchQuestion] = []
    private var writer: ExportWriter
    private var removed: [String] = []
    private var damaged = 0
    /// Whose data was written, for the journal.
    private(set) var persons: Set<String> = []

    init(
        _ job: ExportJob,
        _ kind: String,
        base: String,
        archive: any Archive,
        folder: ExportFolder,
        admit: @escaping @Sendable () async throws(Refusal) -> AccessPlan
    ) throws {
        (self.job, self.kind, self.base, self.archive, self.admit) = (job, kind, base, archive, admit)
        members = job.members.map { Set($0) }
        line = ExportLine(base: base, subset: try job.request.subset(of: kind))
        writer = try folder.begin("\(kind).ndjson", in: job.id)
    }

    /// - Returns: The file, and those of what was deleted and of what could not be read; none for what there is none of.
    mutating func write(to folder: ExportFolder) async throws -> [ExportFile] {
        let resolution = SearchResolution(records: try await records())
        for question in try job.request.questions(of: kind, at: job.begunAt, base: base) {
            questions.append(try await resolution.resolve(question))
        }
        for scope in scopes { try await writeStanding(scope) }
        try await writePast()
        let (name, count) = ("\(kind).ndjson", writer.count)
        var files =
            try writer.finish().map {
                [ExportFile(list: .output, kind: kind, name: name, count: count, size: $0)]
            } ?? []
        if !removed.isEmpty {
            files += try folder.write(.deleted, DeletionBundle.lines(removed.sorted()), of: kind, in: job.id)
        }
        if damaged > 0 {
            let sentence = "\(damaged) of \(kind) are missing here, since their copies in the archive are damaged."
            files += try folder.write(.error, [Refusal(.fault, sentence).note], of: kind, in: job.id)
        }
        return files
    }

    private func records() async throws -> PermittedRecords {
        try Task.checkCancellation()
        return try await PermittedRecords.of(archive, try await admit())
    }

    /// Everyone's; or those of some members after the other, and of the directory by itself.
    private var scopes: [CandidateQuery.Scope] {
        guard let members = job.members else { return [.everyone] }
        var scopes: [CandidateQuery.Scope] = SharedKinds.all.contains(kind) ? [.persons([])] : []
        for start in stride(from: 0, to: members.count, by: Self.batch) {
            scopes.append(.persons(Array(members[start..<min(start + Self.batch, members.count)])))
        }
        return scopes
    }

    private mutating func writeStanding(_ scope: CandidateQuery.Scope) async throws {
        var query = CandidateQuery(kind: kind)
        (query.scope, query.passesDamaged) = (scope, true)
        // The directory comes with the record of everybody; it is written once.
        let isOfMembers = scope != .everyone && scope != .persons([])
        while true {
            let records = try await records()
            let page = try await records.candidates(query)
            let shown = page.found.filter { found in
                job.shows(found.version) && isWanted(found.personID) && !(isOfMembers && found.personID == nil)
            }
            try await append(
                shown.map { Version(id: $0.id, $0.version, $0.updatedAt, $0.personID, $0.json) },
                records
            )
            guard let next = page.next else { return }
            query.after = next
        }
    }

    /// Whether what stands in somebody's record, or in the directory, is asked for.
    private func isWanted(_ personID: String?) -> Bool {
        if job.request.level == .system { return true }
        guard let personID else { return SharedKinds.all.contains(kind) }
        return members?.contains(personID) ?? true
    }

    private mutating func writePast() async throws {
        var query = PastQuery(kind: kind, endedAfter: job.sinceChange ?? job.change)
        while true {
            let records = try await records()
            let page = try await records.past(query)
            var stood: [Version] = []
            for past in page.found where past.version <= job.change {
                let owner = try await owner(past, records)
                guard isWanted(owner) else { continue }
                if past.endedBy > job.change {
                    guard job.shows(past.version) else { continue }
                    stood.append(Version(id: past.id, past.version, past.updatedAt, owner, past.json))
                } else if try await isRemoved(past, records) {
                    removed.append("\(kind)/\(past.id)")
                }
            }
            let known = try writer.ids(among: Set(stood.map(\.id)))
            try await append(stood.filter { !known.contains($0.id) }, records)
            guard let next = page.next else { return }
            query.after = next
        }
    }

    /// A Patient who has become part of another one stood in the record that is the other one's now.
    private func owner(_ past: PastEntry, _ records: PermittedRecords) async throws -> String? {
        guard past.personID == nil, kind == "Patient" else { return past.personID }
        return try await records.subject(past.id)
    }

    /// Whether a version was the last one before the resource left the record, as the export shows it.
    private func isRemoved(_ past: PastEntry, _ records: PermittedRecords) async throws -> Bool {
        // What one change wrote and the same change replaced was never there for anybody.
        guard past.version != past.endedBy, meets(past.json, past.updatedAt) else { return false }
        let versions = try await records.history(kind: kind, id: past.id)
        let last = versions.first { $0.version <= job.change && $0.version != $0.endedBy }
        return last?.version == past.version && last?.endedBy == past.endedBy
    }

    /// Whether a resource meets one of the searches, if there are any.
    private func meets(_ json: [UInt8], _ updatedAt: Timestamp) -> Bool {
        guard !questions.isEmpty else { return true }
        guard let root = try? JSONTree(json).root else { return false }
        return questions.contains { $0.finds(root, updatedAt: updatedAt) }
    }

    /// Writes what meets the searches; references are led as they are in a read.
    private mutating func append(_ versions: [Version], _ records: PermittedRecords) async throws {
        var maps = ReferenceMaps(records: records)
        for version in versions {
            guard !version.json.isEmpty else {
                damaged += 1
                continue
            }
            guard meets(version.json, version.updatedAt) else { continue }
            let resource = StampedResource(
                kind: kind,
                id: version.id,
                version: version.number,
                updatedAt: version.updatedAt,
                personID: version.personID,
                json: try await maps.led(version.json, in: version.personID)
            )
            guard let spelled = line.spell(resource) else {
                damaged += 1
                continue
            }
            try writer.append(spelled)
            if let person = version.personID { persons.insert(person) }
        }
    }
}

extension ExportWriting {
    /// What is to be written, from wherever it was read.
    fileprivate struct Version {
        let id: String
        let number: Int64
        let updatedAt: Timestamp
        let personID: String?
        /// Empty for a damaged copy.
        let json: [UInt8]

        init(id: String, _ number: Int64, _ updatedAt: Timestamp, _ personID: String?, _ json: [UInt8]) {
            (self.id, self.number, self.updatedAt, self.personID, self.json) = (id, number, updatedAt, personID, json)
        }
    }
}
