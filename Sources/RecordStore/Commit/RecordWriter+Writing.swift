import ClinicalRecord
import JSONTree

extension RecordWriter {
    /// Puts and removes resources; nothing of it happens if a condition does not hold.
    ///
    /// - Returns: Where each resource is now, in the order of the steps; `nil` for what was removed.
    mutating func carryOut(_ write: ResourceWrite) throws -> [WrittenResource?] {
        for condition in write.conditions where try !holds(condition) { throw ArchiveError.outdated }
        findings = []
        let change = try transaction.open(.delivery, at: write.delivery.receivedAt, by: write.actor)
        var report = ImportReport(status: .imported, delivery: change)
        for case .remove(let kind, let id) in write.steps { try remove(kind: kind, id: id, change: change) }
        var subjects: [String] = []
        for (contribution, keys) in zip(write.contributions, write.keys) {
            try join(contribution, change: change)
            let person = try merge(contribution, keys: keys, delivery: change, change: change, report: &report)
            if let subject = contribution.subjectID, person != 0 { subjects.append(subject) }
        }
        report.persons = try personIDs(subjects)
        report.findings = FindingCount(findings)
        try transaction.insert(write.delivery, original: write.original, subjects: subjects, report: report)
        try transaction.insert(findings, unmapped: [], of: change)
        return try write.steps.map { step in
            guard case .put(let kind, let id) = step else { return nil }
            return try written(kind: kind, id: id)
        }
    }

    private func holds(_ condition: ResourceWrite.Condition) throws -> Bool {
        switch condition {
        case .version(let kind, let id, let version): return try written(kind: kind, id: id)?.version == version
        case .absent(let id):
            return try transaction.personKey(ofRecord: id) == nil && held(id) == nil
        case .person(let id): return try transaction.personKey(ofRecord: id) != nil
        case .finds(let question, let query, let ids): return try found(question, query) == ids
        }
    }

    private func found(_ question: SearchQuestion, _ query: CandidateQuery) throws -> Set<String> {
        var (query, ids): (CandidateQuery, Set<String>) = (query, [])
        while true {
            let page = try transaction.candidates(query)
            for candidate in page {
                guard let root = try? JSONTree(candidate.json).root,
                    question.finds(root, updatedAt: candidate.updatedAt)
                else { continue }
                ids.insert(candidate.id)
            }
            guard page.count == query.limit, let last = page.last else { return ids }
            query.after = last.key
        }
    }

    private func held(_ id: String) throws -> HeldEntry? {
        try transaction.entries(of: 0, holding: [id], sharing: []).first
    }

    /// What a contributed id leads to now.
    private func written(kind: String, id: String) throws -> WrittenResource? {
        guard kind == "Patient" else {
            return try held(id).flatMap { held in
                held.entry.kind == kind
                    ? WrittenResource(kind: kind, id: held.entry.id, version: held.version) : nil
            }
        }
        guard let key = try transaction.personKey(ofRecord: id), let person = try transaction.person(key),
            let version = try transaction.version(ofPerson: key)
        else { return nil }
        return WrittenResource(kind: kind, id: person.id, version: version)
    }

    /// Who is amended and the amendment are one person: whoever wrote it said so.
    private func join(_ contribution: PreparedContribution, change: Int64) throws {
        guard contribution.patient != nil, let own = contribution.subjectID, let base = Amendment.base(of: own) else {
            return
        }
        let link = PersonLink(min(base, own), max(base, own), basis: .human)
        guard try !transaction.links(of: [own]).contains(link) else { return }
        try transaction.insert(link, change: change)
    }

    /// Removes what nobody but we ourselves state.
    private func remove(kind: String, id: String, change: Int64) throws {
        guard kind == "Patient" else {
            guard let held = try held(id), held.entry.kind == kind else { throw ArchiveError.notFound }
            guard held.entry.sources.allSatisfy({ $0.source == Contribution.ownSource }) else {
                throw ArchiveError.contradiction
            }
            return try remove(held, change: change)
        }
        guard let key = try transaction.personKey(ofRecord: id), let person = try transaction.person(key) else {
            throw ArchiveError.notFound
        }
        let isOwn = person.sources.allSatisfy { $0.source == Contribution.ownSource }
        guard isOwn, try transaction.entries(of: key).isEmpty else { throw ArchiveError.contradiction }
        try transaction.remove(person, key: key, change: change)
        try transaction.forget(person.sources.map(\.recordID))
    }
}
