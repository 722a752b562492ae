import ClinicalRecord
import Findings

extension RecordWriter {
    /// Follows what a sender says about records being of one person.
    mutating func follow(_ contribution: PreparedContribution, change: Int64) throws {
        guard let subject = contribution.subjectID else { return }
        for assertion in contribution.links {
            let decision = assertion.decide(
                subjectID: subject,
                subject: try description(of: subject),
                other: try description(of: assertion.otherID)
            )
            switch decision {
            case .none: break
            case .remember(let link): try transaction.insert(link, explanation: nil, change: change)
            case .review:
                var explanation = MatchExplanation(personID: assertion.otherID, weights: MatchWeights().version)
                explanation.vetoes = ["name and birth date differ"]
                try transaction.insertReview(of: subject, explanation, change: change)
                findings.append(Finding(.warning, .linkInReview, at: contribution.patient?.place ?? .whole))
            case .unite(let link), .separate(let link):
                try transaction.insert(link, explanation: nil, change: change)
                try recluster([link.first, link.second], change: change)
            }
        }
    }

    /// Follows links that named a record before it was known.
    mutating func followRemembered(_ contribution: PreparedContribution, change: Int64) throws {
        guard let subject = contribution.subjectID else { return }
        let links = try transaction.links(of: [subject]).filter { $0.basis != .apart }
        guard !links.isEmpty else { return }
        try recluster(Set(links.flatMap { [$0.first, $0.second] }), change: change)
    }

    private func description(of recordID: String) throws -> PersonDescription? {
        guard let key = try transaction.personKey(ofRecord: recordID) else { return nil }
        let record = try transaction.person(key)?.sources.first { $0.recordID == recordID }
        return (record?.patient).map { PersonDescription($0.json) }
    }

    /// Computes anew which of the records are one person, and moves what they stated.
    func recluster(_ recordIDs: Set<String>, change: Int64) throws {
        var before: [Int64: Person] = [:]
        var links: Set<PersonLink> = []
        var unknown = recordIDs
        while !unknown.isEmpty {
            for record in unknown {
                guard let key = try transaction.personKey(ofRecord: record), before[key] == nil else { continue }
                before[key] = try transaction.person(key)
            }
            let known = Set(before.values.flatMap { $0.sources.map(\.recordID) })
            links = Set(try transaction.links(of: known))
            unknown = try reachable(links).subtracting(known)
        }
        let records = before.values.flatMap { $0.sources.map(\.recordID) }
        let groups = PersonClusters.groups(of: records, links: Array(links))
        let present = before.values.map { $0.sources.map(\.recordID).sorted() }
        if Set(groups) == Set(present) {
            try retire(before, links, change)
        } else {
            try regroup(before, into: groups, links, change)
        }
    }

    /// The known records that links other than refusals lead to.
    private func reachable(_ links: Set<PersonLink>) throws -> Set<String> {
        let named = Set(links.filter { $0.basis != .apart }.flatMap { [$0.first, $0.second] })
        return try named.filter { try transaction.personKey(ofRecord: $0) != nil }
    }

    /// Marks records that their source replaced, where the persons stay the same.
    private func retire(_ persons: [Int64: Person], _ links: Set<PersonLink>, _ change: Int64) throws {
        for (key, person) in persons.sorted(by: { $0.key < $1.key }) {
            let after = Self.person(person, links)
            if after != person { try transaction.write(after, key: key, replacing: person, change: change) }
        }
    }

    private func regroup(
        _ before: [Int64: Person],
        into groups: [[String]],
        _ links: Set<PersonLink>,
        _ change: Int64
    ) throws {
        var whole: PatientRecord?
        var held: [String: HeldEntry] = [:]
        for (key, person) in before.sorted(by: { $0.key < $1.key }) {
            let entries = try transaction.entries(of: key)
            for entry in entries { held[entry.entry.id] = entry }
            let record = PatientRecord(person: person, entries: Self.sorted(entries))
            whole = whole?.uniting(record, vaccines: vaccines) ?? record
        }
        guard let whole else { return }
        let parts = groups.map { groups.count == 1 ? whole : whole.separating(Set($0), vaccines: vaccines).moved }
        let keys = try assignKeys(before, groups)
        // What goes or changes is taken out first, since an id can stand in one entry only.
        let after = zip(parts, keys).flatMap { part, key in part.entries.map { (key, $0) } }
        let staying = Dictionary(after.map { ($0.1.id, $0) }) { first, _ in first }
        for old in held.values.sorted(by: { $0.key < $1.key }) where staying[old.entry.id] == nil {
            try remove(old, change: change)
        }
        try move(after, held, change)
        try writePersons(parts, keys, before, links, change)
    }

    private func move(_ after: [(Int64, Entry)], _ held: [String: HeldEntry], _ change: Int64) throws {
        let changed = after.filter { held[$0.1.id]?.entry != $0.1 || held[$0.1.id]?.person != $0.0 }
        for (_, entry) in changed {
            guard let old = held[entry.id] else { continue }
            if old.entry.json != entry.json { try transaction.archive(old, change: change) }
            try transaction.remove(old, search: SearchKeys(kind: old.entry.kind, json: old.entry.json))
        }
        for (person, entry) in changed {
            try insert(entry, replacing: held[entry.id], person: person, keys: [:], change: change)
        }
    }

    private func writePersons(
        _ parts: [PatientRecord],
        _ keys: [Int64],
        _ before: [Int64: Person],
        _ links: Set<PersonLink>,
        _ change: Int64
    ) throws {
        for (key, person) in before.sorted(by: { $0.key < $1.key }) where !keys.contains(key) {
            try transaction.remove(person, key: key, change: change)
        }
        for (part, key) in zip(parts, keys) {
            guard let person = part.person else { continue }
            try transaction.write(Self.person(person, links), key: key, replacing: before[key], change: change)
        }
    }

    /// A group keeps the key of the person that its first record belonged to, unless another group has it.
    private func assignKeys(_ before: [Int64: Person], _ groups: [[String]]) throws -> [Int64] {
        var free = before
        return try groups.map { group in
            let owner = free.first { $0.value.sources.contains { group.first == $0.recordID } }
            guard let key = owner?.key else { return try transaction.newPersonKey() }
            free.removeValue(forKey: key)
            return key
        }
    }

    /// The person with those records retired that a link in force replaces.
    private static func person(_ person: Person, _ links: Set<PersonLink>) -> Person {
        let retired = Set(links.filter { $0.basis == .replaces }.map(\.second))
        guard person.sources.contains(where: { $0.isRetired != retired.contains($0.recordID) }) else { return person }
        return Person(
            of: person.sources.map {
                PersonSource(
                    source: $0.source,
                    recordID: $0.recordID,
                    delivery: $0.delivery,
                    patient: $0.patient,
                    isRetired: retired.contains($0.recordID)
                )
            }
        )
    }
}
