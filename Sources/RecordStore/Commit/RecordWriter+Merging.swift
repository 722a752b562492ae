import ClinicalRecord
import Findings

extension RecordWriter {
    /// Merges one contribution into the record of its person and writes what changes.
    ///
    /// - Returns: the key of the person.
    mutating func merge(
        _ contribution: PreparedContribution,
        keys: [String: ReadySearchKeys],
        delivery: Int64,
        change: Int64,
        report: inout ImportReport
    ) throws -> Int64 {
        let (key, person, isNew) = try place(contribution, delivery: delivery, change: change)
        let (held, facts) = try load(contribution, person: key, isNew: isNew, delivery: delivery, change: change)
        let record = PatientRecord(person: person, entries: Self.sorted(Array(held.values)))
        let merged = record.merging(facts, delivery: delivery)
        try write(merged, over: held, person: key, keys: keys, change: change)
        report.created += merged.created.count
        report.updated += merged.updated.count
        report.unchanged += merged.unchanged + contribution.facts.count - facts.facts.count
        findings += merged.findings
        return key
    }

    /// What goes or changes is taken out first, since a statement can stand in one entry only.
    private func write(
        _ merged: RecordChange,
        over held: [String: HeldEntry],
        person: Int64,
        keys: [String: ReadySearchKeys],
        change: Int64
    ) throws {
        for id in merged.absorbed {
            if let gone = held[id] { try remove(gone, change: change) }
        }
        let changed = merged.updated + merged.refreshed
        for entry in changed {
            guard let old = held[entry.id] else { continue }
            if old.entry.json != entry.json { try transaction.archive(old, change: change) }
            try transaction.remove(old, search: SearchKeys(kind: old.entry.kind, json: old.entry.json))
        }
        for entry in changed + merged.created {
            try insert(entry, replacing: held[entry.id], person: person, keys: keys, change: change)
        }
    }

    static func sorted(_ held: [HeldEntry]) -> [Entry] {
        held.map(\.entry).sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
    }

    /// The entries that share a contributed id or a fact key with the contribution, by entry id, and the contribution
    /// without what another person is known to own since.
    private mutating func load(
        _ contribution: PreparedContribution,
        person: Int64,
        isNew: Bool,
        delivery: Int64,
        change: Int64
    ) throws -> (held: [String: HeldEntry], facts: PreparedContribution) {
        var asked = isNew ? [] : contribution.factKeys
        var held: [String: HeldEntry] = [:]
        var strays: [HeldEntry] = []
        for entry in try transaction.entries(of: person, holding: contribution.resourceIDs, sharing: asked) {
            if entry.person == person { held[entry.entry.id] = entry } else { strays.append(entry) }
        }
        let facts = try takeAway(strays, by: contribution, delivery: delivery, change: change)
        while !held.isEmpty {
            let beyond = PatientRecord(person: nil, entries: held.values.map(\.entry)).keysBeyond(asked)
            guard !beyond.isEmpty else { break }
            for entry in try transaction.entries(of: person, holding: [], sharing: beyond) {
                held[entry.entry.id] = entry
            }
            asked.formUnion(beyond)
        }
        return (held, facts)
    }

    /// Takes resources from the person they came with before: a resource belongs to the person named later, whichever
    /// delivery comes first.
    ///
    /// - Returns: the contribution without the resources that stay where they are.
    private mutating func takeAway(
        _ strays: [HeldEntry],
        by contribution: PreparedContribution,
        delivery: Int64,
        change: Int64
    ) throws -> PreparedContribution {
        guard !strays.isEmpty else { return contribution }
        findings.append(Finding(.warning, .entryMoved, at: .whole))
        let sources = strays.flatMap(\.entry.sources)
        let staying = contribution.idsOutdated(by: sources, delivery: delivery)
        let taken = Set(contribution.facts.map(\.resource.id)).subtracting(staying)
        for stray in strays where stray.entry.sources.contains(where: { taken.contains($0.resource.id) }) {
            try remove(stray, change: change)
            let left = stray.entry.sources.filter { !taken.contains($0.resource.id) }
            for entry in PatientRecord(people: [], statements: left, tables: tables).entries {
                try insert(entry, replacing: nil, person: stray.person, keys: [:], change: change)
            }
        }
        return contribution.leavingOut(staying)
    }

    /// Writes an entry; its version is that of the older one unless it reads differently.
    func insert(
        _ entry: Entry,
        replacing old: HeldEntry?,
        person: Int64,
        keys: [String: ReadySearchKeys],
        change: Int64
    ) throws {
        var version = change
        if let old, old.entry.json == entry.json { version = old.version }
        let key = try old?.key ?? transaction.newEntryKey()
        let held = HeldEntry(key: key, person: person, version: version, entry: entry)
        try transaction.insert(held, search: Self.searchKeys(of: entry, known: keys))
    }

    /// Removes an entry that became part of another or left the record; its content stays as history.
    func remove(_ held: HeldEntry, change: Int64) throws {
        try transaction.archive(held, change: change)
        try transaction.remove(held, search: SearchKeys(kind: held.entry.kind, json: held.entry.json))
    }

    /// Those worked out before the lane was entered, if the entry reads exactly as one contributed resource.
    private static func searchKeys(of entry: Entry, known: [String: ReadySearchKeys]) -> SearchKeys {
        if entry.sources.count == 1, let id = entry.sources.first?.resource.id, let ready = known[id],
            ready.json == entry.json
        {
            return ready.keys
        }
        return SearchKeys(kind: entry.kind, json: entry.json)
    }
}
