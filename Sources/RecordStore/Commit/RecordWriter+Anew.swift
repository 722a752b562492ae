import ClinicalRecord

extension RecordWriter {
    /// Merges what some persons' sources state anew; what reads differently becomes a new version.
    mutating func carryOut(_ regrouping: Regrouping) throws -> Regrouping.Outcome {
        var change: Int64?
        var changed = 0
        var keys = try transaction.personKeys(from: regrouping.first, limit: regrouping.limit + 1)
        let next = keys.count > regrouping.limit ? keys.removeLast() : nil
        if regrouping.first == 0 { keys.insert(0, at: 0) }
        for key in keys {
            let person = try transaction.person(key)
            let entries = try transaction.entries(of: key)
            let held = Dictionary(entries.map { ($0.entry.id, $0) }) { first, _ in first }
            let record = PatientRecord(
                people: person?.sources ?? [],
                statements: entries.flatMap(\.entry.sources),
                tables: tables
            )
            let isSame =
                record.person == person && record.entries.count == held.count
                && record.entries.allSatisfy { held[$0.id]?.entry == $0 }
            guard !isSame else { continue }
            let number = try change ?? transaction.open(.restatement, at: regrouping.at, by: nil)
            (change, changed) = (number, changed + 1)
            let staying = Set(record.entries.map(\.id))
            for old in entries where !staying.contains(old.entry.id) { try remove(old, change: number) }
            try move(record.entries.map { (key, $0) }, held, number)
            guard let fresh = record.person, fresh != person else { continue }
            try transaction.write(fresh, key: key, replacing: person, change: number)
        }
        return Regrouping.Outcome(next: next, changed: changed)
    }
}
