import ClinicalRecord
import Findings

extension RecordWriter {
    /// Takes what a contribution says of its person and settles anew who that is.
    ///
    /// - Returns: the person's key, the person as they stand afterwards, and whether nothing else is known of them; 0
    ///   and `nil` for the directory.
    mutating func place(
        _ contribution: PreparedContribution,
        delivery: Int64,
        change: Int64
    ) throws -> (key: Int64, person: Person?, isNew: Bool) {
        guard let stated = contribution.personSource(delivery: delivery) else { return (0, nil, false) }
        let key = try transaction.personKey(ofRecord: stated.recordID)
        let known = try key.flatMap { try transaction.person($0) }
        if let key, known == nil { throw ArchiveError.damaged("person \(key)") }
        let before = known?.sources.first { $0.recordID == stated.recordID }
        let isReadAgain = contribution.withdrawn != nil
        let source = before.map { isReadAgain ? $0.restated(stated) : $0.merging(stated) } ?? stated
        var seeds = try testify(contribution, change: change)
        if try needsMatching(source, since: before, of: known) {
            let old = before.flatMap { PersonDescription($0) }
            let isOwn = source.patient == contribution.patient
            let description = isOwn ? contribution.description?.after(care: source.lastCare) : PersonDescription(source)
            let asked = try questions(of: stated.recordID)
            seeds.formUnion(try rematch(stated.recordID, as: description, was: old, change: change))
            if try !questions(of: stated.recordID).isSubset(of: asked) {
                findings.append(Finding(.note, .personInReview, at: contribution.patient?.place ?? .whole))
            }
        }
        if let key, source == before, seeds.isEmpty { return (key, known, false) }
        try regroup(around: seeds.union([stated.recordID]), with: source, change: change)
        guard let placed = try transaction.personKey(ofRecord: stated.recordID),
            let person = try transaction.person(placed)
        else { throw ArchiveError.damaged("record \(stated.recordID)") }
        noteConflict(of: person, since: known, contribution)
        return (placed, person, known == nil && person.sources.count == 1)
    }

    /// Whether what matching compares has changed.
    ///
    /// A later visit matters only where somebody who may be the same person has died.
    private mutating func needsMatching(
        _ source: PersonSource,
        since before: PersonSource?,
        of person: Person?
    ) throws -> Bool {
        guard let before else { return source.patient != nil }
        if source.patient?.json != before.patient?.json {
            return PersonDescription(source)?.after(care: nil) != PersonDescription(before)?.after(care: nil)
        }
        guard source.lastCare != before.lastCare else { return false }
        let others = try transaction.verdicts(of: source.recordID).map { $0.other(than: source.recordID) }
        return try (others + (person?.sources.map(\.recordID) ?? [])).contains {
            try description(of: $0)?.tellsOfDeath ?? false
        }
    }

    /// The records of whom someone has to decide whether they are this one.
    private func questions(of recordID: String) throws -> Set<String> {
        Set(try transaction.verdicts(of: recordID).filter { $0.basis == nil }.map { $0.other(than: recordID) })
    }

    /// Keeps what a sender says about records being of one person.
    ///
    /// - Returns: the records it speaks of, if it had not said so before.
    private mutating func testify(_ contribution: PreparedContribution, change: Int64) throws -> Set<String> {
        guard let subject = contribution.subjectID, !contribution.links.isEmpty else { return [] }
        let known = Set(try transaction.links(of: [subject]))
        var spokenOf: Set<String> = []
        for link in contribution.links.compactMap({ $0.link(of: subject) }) where !known.contains(link) {
            try transaction.insert(link, change: change)
            spokenOf.formUnion([link.first, link.second])
            if let one = contribution.description, let other = try description(of: link.second), link.basis != .apart,
                PersonMatcher.isDoubtful(one, other, weights: weights)
            {
                findings.append(Finding(.warning, .linkInReview, at: contribution.patient?.place ?? .whole))
            }
        }
        return spokenOf
    }

    private mutating func noteConflict(of person: Person, since known: Person?, _ contribution: PreparedContribution) {
        guard person.conflicts.contains(where: { !(known?.conflicts.contains($0) ?? false) }) else { return }
        findings.append(Finding(.warning, .personConflict, at: contribution.patient?.place ?? .whole))
    }
}
