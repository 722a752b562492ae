import ClinicalRecord

extension RecordWriter {
    /// Carries one write out.
    package mutating func carryOut(_ write: ArchiveWrite) throws -> ArchiveWrite.Answer {
        switch write {
        case .intake(let packed): .report(try commit(packed))
        case .act(let act): .persons(try carryOut(act))
        case .restatement(let restatement): .change(try carryOut(restatement))
        }
    }

    /// Links or parts two records; the link stays in the history when it is withdrawn.
    private mutating func carryOut(_ act: OperatorAct) throws -> [String] {
        guard act.first != act.second else { throw ArchiveError.contradiction }
        for record in [act.first, act.second] where try transaction.personKey(ofRecord: record) == nil {
            throw ArchiveError.notFound
        }
        let change = try transaction.open(act.kind == .link ? .link : .unlink, at: act.at, by: act.actor)
        switch act.kind {
        case .link:
            try transaction.withdraw(act.first, act.second, basis: .apart, change: change)
            try transaction.insert(PersonLink(act.first, act.second, basis: .human), change: change)
        case .part:
            try transaction.withdraw(act.first, act.second, basis: nil, change: change)
            try transaction.insert(PersonLink(act.first, act.second, basis: .apart), change: change)
        }
        var seeds: Set<String> = [act.first, act.second]
        for record in [act.first, act.second] {
            let known = try description(of: record)
            seeds.formUnion(try rematch(record, as: known, was: known, change: change))
        }
        try regroup(around: seeds, change: change)
        let isOne = try transaction.personKey(ofRecord: act.first) == transaction.personKey(ofRecord: act.second)
        guard isOne == (act.kind == .link) else { throw ArchiveError.contradiction }
        return try personIDs([act.first, act.second])
    }
}
