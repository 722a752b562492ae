import ClinicalRecord
import Findings

extension RecordWriter {
    /// Which person a contribution is about: known by the record id, matched, or new.
    ///
    /// - Returns: the person's key, the person if there is one already, and whether the record is new.
    mutating func place(
        _ contribution: PreparedContribution,
        change: Int64
    ) throws -> (key: Int64, person: Person?, isNewRecord: Bool) {
        guard let subject = contribution.subjectID else { return (0, nil, false) }
        if let key = try transaction.personKey(ofRecord: subject) {
            guard let person = try transaction.person(key) else { throw ArchiveError.damaged("person \(key)") }
            guard isFirstDescription(contribution, of: person) else { return (key, person, false) }
            // Facts came before the description; only now the person can be recognised.
            guard let other = try recognise(contribution, subject, beside: key, change) else {
                return (key, person, false)
            }
            try recluster([subject, other], change: change)
            let united = try transaction.personKey(ofRecord: subject) ?? key
            return (united, try transaction.person(united), false)
        }
        if let other = try recognise(contribution, subject, beside: nil, change),
            let key = try transaction.personKey(ofRecord: other)
        {
            return (key, try transaction.person(key), true)
        }
        return (try transaction.newPersonKey(), nil, true)
    }

    private func isFirstDescription(_ contribution: PreparedContribution, of person: Person) -> Bool {
        guard contribution.description != nil else { return false }
        return person.sources.contains { $0.recordID == contribution.subjectID && $0.patient == nil }
    }

    /// Compares a described person with those who share a blocking key, and keeps what was decided.
    ///
    /// - Returns: a record of the person to link with.
    private mutating func recognise(
        _ contribution: PreparedContribution,
        _ subject: String,
        beside own: Int64?,
        _ change: Int64
    ) throws -> String? {
        guard let description = contribution.description else { return nil }
        let candidates = try candidates(for: description, subject, beside: own)
        let population = try transaction.population()
        switch PersonMatcher.decide(description, among: candidates, population: population) {
        case .new: return nil
        case .link(let explanation):
            let basis: PersonLink.Basis = explanation.isByIdentifier ? .identifier : .score
            let link = PersonLink(explanation.personID, subject, basis: basis)
            try transaction.insert(link, explanation: explanation, change: change)
            return explanation.personID
        case .review(let explanations):
            for explanation in explanations {
                try transaction.insertReview(of: subject, explanation, change: change)
            }
            findings.append(Finding(.note, .personInReview, at: contribution.patient?.place ?? .whole))
            return nil
        }
    }

    private mutating func candidates(
        for description: PersonDescription,
        _ subject: String,
        beside own: Int64?
    ) throws -> [MatchCandidate] {
        var keys: Set<Int64> = []
        for blocking in BlockingKey.of(description) {
            let found = try transaction.persons(sharing: blocking, limit: BlockingKey.candidateLimit + 1)
            if found.count > BlockingKey.candidateLimit {
                note(.note, .personTooCommon)
            } else {
                keys.formUnion(found)
            }
        }
        if let own { keys.remove(own) }
        guard !keys.isEmpty else { return [] }
        let apart = try transaction.links(of: [subject]).filter { $0.basis == .apart }
        return try keys.sorted().compactMap { key in
            guard let person = try transaction.person(key) else { return nil }
            let records = Set(person.sources.map(\.recordID))
            let isKeptApart = apart.contains { records.contains($0.first) || records.contains($0.second) }
            return MatchCandidate(person, isKeptApart: isKeptApart)
        }
    }

    private mutating func note(_ severity: Finding.Severity, _ code: Finding.Code) {
        let finding = Finding(severity, code, at: .whole)
        if !findings.contains(finding) { findings.append(finding) }
    }
}
