import ClinicalRecord
import Findings

extension RecordWriter {
    /// Merges one contribution into the record of its person and writes what changes.
    ///
    /// - Returns: the key of the person.
    mutating func merge(
        _ contribution: PreparedContribution,
        keys: [String: SearchKeys],
        change: Int64,
        report: inout ImportReport
    ) throws -> Int64 {
        let (key, person) = try place(contribution, change: change)
        let isNew = key != 0 && person == nil
        var held = try load(contribution, person: key, isNew: isNew, change: change)
        let record = PatientRecord(person: person, entries: held.values.map(\.entry).sorted(by: Self.inOrder))
        let merged = record.merging(contribution, delivery: change)
        if let after = merged.person, merged.isPersonChanged || person == nil {
            try transaction.write(after, key: key, replacing: person, change: change)
        }
        for id in merged.absorbed {
            guard let gone = held.removeValue(forKey: id) else { continue }
            try remove(gone, change: change)
        }
        for entry in merged.updated + merged.refreshed {
            try replace(held[entry.id], by: entry, person: key, keys: keys, change: change)
        }
        for entry in merged.created {
            try replace(nil, by: entry, person: key, keys: keys, change: change)
        }
        report.created += merged.created.count
        report.updated += merged.updated.count
        report.unchanged += merged.unchanged
        findings += merged.findings
        try followRemembered(contribution, isNew: isNew, change: change)
        return key
    }

    static func inOrder(_ left: Entry, _ right: Entry) -> Bool { (left.kind, left.id) < (right.kind, right.id) }

    /// The entries that share a contributed id or a fact key with the contribution, by entry id.
    private mutating func load(
        _ contribution: PreparedContribution,
        person: Int64,
        isNew: Bool,
        change: Int64
    ) throws -> [String: HeldEntry] {
        var asked = isNew ? [] : contribution.factKeys
        var held: [String: HeldEntry] = [:]
        var strays: [HeldEntry] = []
        for entry in try transaction.entries(of: person, holding: contribution.resourceIDs, sharing: asked) {
            if entry.person == person { held[entry.entry.id] = entry } else { strays.append(entry) }
        }
        try takeAway(strays, from: contribution, change: change)
        while !isNew {
            let beyond = PatientRecord(person: nil, entries: held.values.map(\.entry)).keysBeyond(asked)
            guard !beyond.isEmpty else { break }
            for entry in try transaction.entries(of: person, holding: [], sharing: beyond) {
                held[entry.entry.id] = entry
            }
            asked.formUnion(beyond)
        }
        return held
    }

    /// Takes resources from the person they came with before: a resource belongs to the person named last.
    private mutating func takeAway(
        _ strays: [HeldEntry],
        from contribution: PreparedContribution,
        change: Int64
    ) throws {
        guard !strays.isEmpty else { return }
        let ids = Set(contribution.resourceIDs)
        findings.append(Finding(.warning, .entryMoved, at: .whole))
        for stray in strays {
            try remove(stray, change: change)
            let staying = stray.entry.sources.filter { !ids.contains($0.resource.id) }
            for entry in Self.entries(of: staying) {
                try replace(nil, by: entry, person: stray.person, keys: [:], change: change)
            }
        }
    }

    /// The entries that statements make up by themselves.
    static func entries(of statements: [EntrySource]) -> [Entry] {
        var record = PatientRecord(person: nil, entries: [])
        for statement in statements {
            let contribution = Contribution(
                source: statement.source,
                subjectID: statement.recordID,
                patient: nil,
                resources: [statement.resource]
            )
            let change = record.merging(PreparedContribution(contribution), delivery: statement.delivery)
            let gone = Set(change.absorbed + change.updated.map(\.id) + change.refreshed.map(\.id))
            record.entries.removeAll { gone.contains($0.id) }
            record.entries += change.created + change.updated + change.refreshed
            record.person = change.person
        }
        return record.entries
    }

    /// Writes an entry in place of an older one; its version changes only if its content does.
    func replace(
        _ old: HeldEntry?,
        by entry: Entry,
        person: Int64,
        keys: [String: SearchKeys],
        change: Int64
    ) throws {
        var version = change
        if let old {
            if old.entry.json == entry.json { version = old.version }
            if version == change { try transaction.archive(old, change: change) }
            try transaction.remove(old, search: SearchKeys(kind: old.entry.kind, json: old.entry.json))
        }
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
    private static func searchKeys(of entry: Entry, known: [String: SearchKeys]) -> SearchKeys {
        if entry.sources.count == 1, let statement = entry.sources.first?.resource,
            let keys = known[statement.id], statement.json == entry.json
        {
            return keys
        }
        return SearchKeys(kind: entry.kind, json: entry.json)
    }
}
