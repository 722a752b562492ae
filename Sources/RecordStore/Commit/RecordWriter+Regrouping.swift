import ClinicalRecord

extension RecordWriter {
    /// Computes anew which of the records around some are one person, and moves what they stated.
    ///
    /// - Parameters:
    ///   - seeds: Records whose links or descriptions have changed.
    ///   - pending: A record as it is to stand from now on, new or known.
    ///   - change: The number of the change.
    /// - Throws: What the transaction throws.
    mutating func regroup(around seeds: Set<String>, with pending: PersonSource? = nil, change: Int64) throws {
        let (before, links) = try neighbourhood(of: seeds, pending?.recordID)
        var sources: [String: PersonSource] = [:]
        for source in before.values.flatMap(\.sources) { sources[source.recordID] = source }
        if let pending { sources[pending.recordID] = pending }
        let clusters = try cluster(sources, links)
        let groups = clusters.groups.map { group in
            group.compactMap { id in sources[id]?.retired(clusters.retired.contains(id)) }
        }
        let moving = Self.moving(before, clusters.groups)
        let keys = try assignKeys(before, clusters.groups)
        try moveEntries(of: moving, to: groups, keys, change)
        for (key, person) in before.sorted(by: { $0.key < $1.key }) where !keys.contains(key) {
            try transaction.remove(person, key: key, change: change)
        }
        for (group, key) in zip(groups, keys) where group != before[key]?.sources {
            try transaction.write(
                Person(of: group, trust: tables.trust),
                key: key,
                replacing: before[key],
                change: change
            )
        }
    }

    /// The persons that links lead to from some records, and all those links.
    private func neighbourhood(
        of seeds: Set<String>,
        _ pending: String?
    ) throws -> (persons: [Int64: Person], links: [PersonLink]) {
        var persons: [Int64: Person] = [:]
        var links: Set<PersonLink> = []
        var known: Set<String> = []
        var open = seeds
        while !open.isEmpty {
            var reached = open.filter { $0 == pending }
            for record in open {
                guard let key = try transaction.personKey(ofRecord: record), persons[key] == nil else { continue }
                guard let person = try transaction.person(key) else { throw ArchiveError.damaged("person \(key)") }
                persons[key] = person
                reached.formUnion(person.sources.map(\.recordID))
            }
            let fresh = try transaction.links(of: reached.subtracting(known))
            known.formUnion(reached)
            links.formUnion(fresh)
            open = Set(fresh.filter { !$0.basis.keepsApart }.flatMap { [$0.first, $0.second] }).subtracting(known)
            open = try open.filter { try $0 == pending || transaction.personKey(ofRecord: $0) != nil }
        }
        return (persons, Array(links))
    }

    private mutating func cluster(_ sources: [String: PersonSource], _ links: [PersonLink]) throws -> PersonClusters {
        var described: [String: PersonDescription] = [:]
        if sources.count > 1 {
            for id in sources.keys { described[id] = try description(of: id) }
        }
        let weights = weights
        let trusted = links.filter { link in
            guard link.basis == .replaces || link.basis == .sameAs, let one = described[link.first],
                let other = described[link.second]
            else { return true }
            return !PersonMatcher.isDoubtful(one, other, weights: weights)
        }
        return PersonClusters(of: Array(sources.keys), links: trusted) { first, second in
            guard let one = described[first], let other = described[second] else { return false }
            return PersonMatcher.isVetoed(one, other, weights: weights)
        }
    }

    /// The persons some of whose records go or are joined by records of another; a new record alone moves nobody.
    private static func moving(_ before: [Int64: Person], _ groups: [[String]]) -> [Int64: Person] {
        let present = Set(before.values.flatMap { $0.sources.map(\.recordID) })
        let parts = Set(groups.map { $0.filter(present.contains) })
        return before.filter { !parts.contains($0.value.sources.map(\.recordID)) }
    }

    /// A group keeps the key of the person that most of its records belonged to, unless another group has it.
    private func assignKeys(_ before: [Int64: Person], _ groups: [[String]]) throws -> [Int64] {
        var free = before
        return try groups.map { group in
            let records = Set(group)
            let owners = free.map { key, person in
                (key, person.sources.reduce(0) { $0 + (records.contains($1.recordID) ? 1 : 0) })
            }
            let owner = owners.filter { $0.1 > 0 }.max { ($0.1, $1.0) < ($1.1, $0.0) }
            guard let key = owner?.0 else { return try transaction.newPersonKey() }
            free.removeValue(forKey: key)
            return key
        }
    }

    private func moveEntries(
        of persons: [Int64: Person],
        to groups: [[PersonSource]],
        _ keys: [Int64],
        _ change: Int64
    ) throws {
        guard !persons.isEmpty else { return }
        var held: [String: HeldEntry] = [:]
        for key in persons.keys.sorted() {
            for entry in try transaction.entries(of: key) { held[entry.entry.id] = entry }
        }
        let statements = Dictionary(grouping: held.values.flatMap(\.entry.sources)) { $0.recordID ?? "" }
        var after: [(person: Int64, entry: Entry)] = []
        for (group, key) in zip(groups, keys) {
            let own = group.flatMap { statements[$0.recordID] ?? [] }
            let record = PatientRecord(people: [], statements: own, tables: tables)
            after += record.entries.map { (key, $0) }
        }
        // What goes or changes is taken out first, since an id can stand in one entry only.
        let staying = Set(after.map(\.entry.id))
        for old in held.values.sorted(by: { $0.key < $1.key }) where !staying.contains(old.entry.id) {
            try remove(old, change: change)
        }
        try move(after, held, change)
    }

    /// Writes the entries of persons that differ from what is held.
    func move(_ after: [(person: Int64, entry: Entry)], _ held: [String: HeldEntry], _ change: Int64) throws {
        let changed = after.filter { held[$0.entry.id]?.entry != $0.entry || held[$0.entry.id]?.person != $0.person }
        for (_, entry) in changed {
            guard let old = held[entry.id] else { continue }
            if old.entry.json != entry.json { try transaction.archive(old, change: change) }
            try transaction.remove(old, search: SearchKeys(kind: old.entry.kind, json: old.entry.json))
        }
        for (person, entry) in changed {
            try insert(entry, replacing: held[entry.id], person: person, keys: [:], change: change)
        }
    }
}
