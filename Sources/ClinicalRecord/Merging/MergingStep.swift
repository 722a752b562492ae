import Findings

/// One run of merging: takes statements one by one, then regroups what they touched.
struct MergingStep {
    private let source: String
    private let recordID: String?
    private let delivery: Int64
    private let tables: MergingTables
    /// All statements at hand: those of the loaded entries, then the new ones.
    private var statements: [EntrySource] = []
    private var keys: [[FactKey]] = []
    private var signatures: [Int: FactSignature?] = [:]
    private var entryOf: [Int?] = []
    private var byID: [String: Int] = [:]
    private var touched: [Int] = []
    private let entries: [Entry]
    /// Contributed ids that the delivery no longer states; `nil` unless it was read again.
    private let withdrawn: Set<String>?
    private var findings: [Finding] = []
    private var unchanged = 0

    init(_ record: PatientRecord, _ contribution: PreparedContribution, delivery: Int64) {
        source = contribution.source
        recordID = contribution.subjectID
        tables = contribution.tables
        withdrawn = contribution.withdrawn
        self.delivery = delivery
        entries = record.entries
        for (index, entry) in entries.enumerated() {
            for source in entry.sources {
                byID[source.resource.id] = statements.count
                statements.append(source)
                // Known only for the entry as a whole; finer ones are read when it comes to regrouping.
                keys.append(entry.keys)
                entryOf.append(index)
            }
        }
        touched = statements.indices.filter(isWithdrawn)
    }

    private func isWithdrawn(_ index: Int) -> Bool {
        withdrawn?.contains(statements[index].resource.id) == true && statements[index].delivery == delivery
    }

    /// Takes one fact: new, newer, older or the same as before.
    mutating func take(_ fact: PreparedFact) {
        let statement = EntrySource(
            source: source,
            recordID: recordID,
            delivery: delivery,
            resource: fact.resource
        )
        guard let index = byID[fact.resource.id] else {
            byID[fact.resource.id] = statements.count
            touched.append(statements.count)
            signatures[statements.count] = fact.signature
            statements.append(statement)
            keys.append(fact.keys)
            // An amendment belongs to what it amends, whatever it says.
            entryOf.append(statement.amended.flatMap { byID[$0] }.flatMap { entryOf[$0] })
            return
        }
        let order = StatementOrder.compare(statement, with: statements[index], isReadAgain: withdrawn != nil)
        switch order {
        case .same: unchanged += 1
        case .older:
            unchanged += 1
            findings.append(Finding(.note, .factOutdated, at: fact.resource.place))
        case .again, .newer:
            // The same words at a later time may still change whose elements stand.
            if order == .again { unchanged += 1 }
            statements[index] = statement
            signatures[index] = fact.signature
            // Whom it was like before has to be looked at too.
            keys[index] = Array(Set(keys[index]).union(fact.keys))
            touched.append(index)
        }
    }

    /// Regroups what was touched and tells what came of it.
    mutating func finish(person: Person?) -> RecordChange {
        var change = RecordChange(person: person)
        change.unchanged = unchanged
        change.findings = findings
        if !touched.isEmpty { regroup(&change) }
        return change
    }

    private mutating func regroup(_ change: inout RecordChange) {
        let affected = KeyComponents.reached(from: touched, keys: keys, entryOf: entryOf)
        var before: [String: Entry] = [:]
        var fresh: [Entry] = []
        for component in affected {
            for index in component { if let entry = entryOf[index] { before[entries[entry].id] = entries[entry] } }
            let staying = withdrawn == nil ? component : component.filter { !isWithdrawn($0) }
            if staying.count == 1 {
                fresh.append(single(staying[0]))
            } else if !staying.isEmpty {
                let group = staying.map { Statement(statements[$0], signature: signature(of: $0)) }
                fresh += EntryMaker.entries(of: group, trust: tables.trust)
            }
        }
        report(fresh, before: &before, in: &change)
    }

    /// A statement alone is an entry as it stands.
    private mutating func single(_ index: Int) -> Entry {
        let resource = statements[index].resource
        let isNew = entryOf[index] == nil
        return Entry(
            kind: resource.kind,
            id: resource.id,
            sources: [statements[index]],
            json: resource.json,
            conflicts: [],
            keys: isNew ? keys[index] : signature(of: index).map(FactKeys.of) ?? []
        )
    }

    private mutating func signature(of index: Int) -> FactSignature? {
        if let known = signatures[index] { return known }
        let read = Statement(statements[index], vaccines: tables.vaccines).signature
        signatures[index] = read
        return read
    }

    private func report(_ fresh: [Entry], before: inout [String: Entry], in change: inout RecordChange) {
        for entry in fresh {
            guard let old = before.removeValue(forKey: entry.id) else {
                change.created.append(entry)
                note(entry, since: [], in: &change)
                continue
            }
            guard entry != old else { continue }
            if entry.json == old.json, entry.conflicts == old.conflicts {
                change.refreshed.append(entry)
            } else {
                change.updated.append(entry)
                note(entry, since: old.conflicts, in: &change)
            }
        }
        change.absorbed += before.keys.sorted()
    }

    private func note(_ entry: Entry, since old: [String], in change: inout RecordChange) {
        guard entry.conflicts.contains(where: { !old.contains($0) }) else { return }
        let mine = entry.sources.first { $0.delivery == delivery } ?? entry.sources.first
        guard let place = mine?.resource.place else { return }
        change.findings.append(Finding(.warning, .factConflict, at: place))
    }
}
