import ClinicalRecord
import Findings

extension RecordWriter {
    /// Compares a record anew with those who share a blocking key, and keeps what has changed.
    ///
    /// - Parameters:
    ///   - recordID: The record.
    ///   - description: What is known of it now; `nil` if it is not described.
    ///   - old: What the archive knows of it so far.
    ///   - change: The number of the change.
    /// - Returns: all records whose links have changed.
    /// - Throws: What the transaction throws.
    mutating func rematch(
        _ recordID: String,
        as description: PersonDescription?,
        was old: PersonDescription?,
        change: Int64
    ) throws -> Set<String> {
        descriptions[recordID] = description
        let move = KeyMove(recordID, from: old.map(BlockingKey.of) ?? [], to: description.map(BlockingKey.of) ?? [])
        var touched: Set<String> = []
        let sharing = try transaction.records(sharing: move.changed, limit: weights.candidateLimit + 2)
        for key in move.changed {
            let others = sharing[key, default: []]
            // The key has just become, or ceased to be, too common: everyone who shares it is looked at again.
            guard others.filter({ $0 != recordID }).count == weights.candidateLimit else { continue }
            for other in others where other != recordID {
                touched.formUnion(try settle(other, among: try candidates(of: other, move), change: change))
            }
        }
        return touched.union(try settle(recordID, among: try candidates(of: recordID, move), change: change))
    }

    /// The records that share a blocking key with one, unless too many do.
    private mutating func candidates(of recordID: String, _ move: KeyMove) throws -> Set<String> {
        guard let description = try description(of: recordID) else { return [] }
        var candidates: Set<String> = []
        let keys = BlockingKey.of(description)
        let stored = try transaction.records(sharing: keys, limit: weights.candidateLimit + 2)
        for key in keys {
            let sharing = move.sharers(of: key, stored: stored[key, default: []])
            if sharing.count <= weights.candidateLimit {
                candidates.formUnion(sharing)
            } else if recordID == move.recordID {
                noteTooCommon()
            }
        }
        candidates.remove(recordID)
        return candidates
    }

    /// Keeps the verdicts of a record those of its candidates.
    private mutating func settle(
        _ recordID: String,
        among candidates: Set<String>,
        change: Int64
    ) throws -> Set<String> {
        let verdicts = try judge(recordID, among: candidates)
        let present = Set(try transaction.verdicts(of: recordID))
        var touched: Set<String> = []
        for gone in present.subtracting(verdicts).sorted() {
            try transaction.withdraw(gone, change: change)
            if gone.link != nil { touched.formUnion([gone.first, gone.second]) }
        }
        for fresh in verdicts.subtracting(present).sorted() {
            try transaction.insert(fresh, change: change)
            if fresh.link != nil { touched.formUnion([fresh.first, fresh.second]) }
        }
        return touched
    }

    /// The verdicts about a record; also about those it is kept apart from, so that a verdict that undoes the parting
    /// finds everything as it was.
    private mutating func judge(_ recordID: String, among candidates: Set<String>) throws -> Set<PairVerdict> {
        guard !candidates.isEmpty, let description = try description(of: recordID) else { return [] }
        var verdicts: Set<PairVerdict> = []
        for other in candidates {
            guard let known = try self.description(of: other) else { continue }
            let verdict = PersonMatcher.judge((recordID, description), (other, known), weights: weights)
            if let verdict { verdicts.insert(verdict) }
        }
        return verdicts
    }

    /// What is known of a record; `nil` if its source has not described it.
    mutating func description(of recordID: String) throws -> PersonDescription? {
        if let known = descriptions[recordID] { return known }
        let read = try transaction.source(ofRecord: recordID).flatMap { PersonDescription($0) }
        descriptions[recordID] = read
        return read
    }

    private mutating func noteTooCommon() {
        let finding = Finding(.note, .personTooCommon, at: .whole)
        if !findings.contains(finding) { findings.append(finding) }
    }
}
