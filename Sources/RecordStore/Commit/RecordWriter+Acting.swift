import ClinicalRecord

extension RecordWriter {
    /// Carries one write out.
    package mutating func carryOut(_ write: ArchiveWrite) throws -> ArchiveWrite.Answer {
        switch write {
        case .intake(let packed): .report(try commit(packed))
        case .act(let act): .persons(try carryOut(act))
        case .restatement(let restatement): .change(try carryOut(restatement))
        case .opening(let delivery, let size): .opening(try open(delivery, size: size))
        case .part(let part): .part(try append(part))
        case .closing(let closing): .report(try close(closing))
        case .regrouping(let regrouping): .regrouped(try carryOut(regrouping))
        case .resources(let write): .written(try carryOut(write))
        case .outbox(let write): .outbox(try transaction.carryOut(write))
        }
    }

    /// Links or parts two records; the verdict stays in the history when a later one withdraws it.
    private mutating func carryOut(_ act: OperatorAct) throws -> [String] {
        guard act.first != act.second else { throw ArchiveError.contradiction }
        for record in [act.first, act.second] where try transaction.personKey(ofRecord: record) == nil {
            throw ArchiveError.notFound
        }
        let change = try transaction.open(act.kind == .link ? .link : .unlink, at: act.at, by: act.actor)
        if let reason = act.reason { try transaction.note(reason, of: change) }
        // What senders and scores say of the two stays in force beneath the verdict: a later one finds it as it was.
        let verdict: PersonLink.Basis = act.kind == .link ? .human : .parted
        try transaction.withdraw(act.first, act.second, basis: act.kind == .link ? .parted : .human, change: change)
        let (first, second) = (min(act.first, act.second), max(act.first, act.second))
        try transaction.insert(PersonLink(first, second, basis: verdict), change: change)
        guard try !contradicts(itselfAround: act.first) else { throw ArchiveError.contradiction }
        try regroup(around: [act.first, act.second], change: change)
        let isOne = try transaction.personKey(ofRecord: act.first) == transaction.personKey(ofRecord: act.second)
        guard isOne == (act.kind == .link) else { throw ArchiveError.contradiction }
        return try personIDs([act.first, act.second])
    }

    /// Whether operators join two records, be it through others, that an operator keeps apart.
    ///
    /// One of the verdicts would have to give way, and which one is not for the archive to pick.
    private func contradicts(itselfAround recordID: String) throws -> Bool {
        var joined: Set<String> = [recordID]
        var open = joined
        var walls: [PersonLink] = []
        while !open.isEmpty {
            let links = try transaction.links(of: open)
            walls += links.filter { $0.basis == .parted }
            open = Set(links.filter { $0.basis == .human }.flatMap { [$0.first, $0.second] }).subtracting(joined)
            joined.formUnion(open)
        }
        return walls.contains { joined.contains($0.first) && joined.contains($0.second) }
    }
}
