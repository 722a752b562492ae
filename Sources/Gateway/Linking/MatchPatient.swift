import ClinicalRecord
import JSONTree
package import RecordStore

/// The use case "who is this?": the persons whom a description may be of, as deliveries are matched, each with why.
///
/// It is for those alone who may find everybody: from whether somebody is here others could learn what is not theirs.
package struct MatchPatient: Sendable {
    /// Persons told of, if the caller does not say, and at most.
    package static let count = 10
    package static let most = 100

    private let archive: any Archive
    private let journal: AccessJournal

    package init(archive: any Archive, journal: AccessJournal) { (self.archive, self.journal) = (archive, journal) }

    /// - Parameters:
    ///   - patient: A Patient resource, as far as it is known.
    ///   - onlyCertain: Whether nobody is wanted unless it is certainly that one person.
    ///   - count: How many are wanted.
    ///   - plan: Who asks.
    /// - Returns: The likeliest first.
    /// - Throws: ``Refusal/Kind/forbidden`` if the caller may not find every patient, ``Refusal/Kind/unprocessable`` if the
    ///   description is no Patient of R4 or says too little.
    package func callAsFunction(
        _ patient: [UInt8],
        onlyCertain: Bool,
        count: Int,
        under plan: AccessPlan
    ) async throws(Refusal) -> [PatientMatch] {
        let deed = AccessJournal.Deed(action: .execute, interaction: "match", kind: "Patient")
        return try await journal.noting(deed, under: plan) { () async throws(Refusal) in
            for interaction in [Interaction.search, .read] {
                try plan.acrossRecords.demand(interaction, "Patient")
            }
            let body = try WrittenBody(checking: patient, kind: "Patient")
            let records = try await PermittedRecords.of(archive, plan)
            let found = try await matches(PersonDescription(body.tree.bytes), records)
            let certain = found.filter { $0.grade == .certain }
            let wanted = onlyCertain ? (certain.count == 1 ? certain : []) : found
            let told = Array(wanted.prefix(min(count, Self.most)))
            return (told, persons: told.reduce(into: Set<String>()) { $0.formUnion($1.resource.persons) })
        }
    }

    private func matches(
        _ description: PersonDescription,
        _ records: PermittedRecords
    ) async throws(Refusal) -> [PatientMatch] {
        let keys = BlockingKey.of(description)
        guard !keys.isEmpty else {
            throw Refusal(
                .unprocessable,
                "This says too little to find anybody: send a name with a birth date, a number, a telephone or an e-mail."
            )
        }
        do throws(ArchiveError) {
            let weights = MatchWeights()
            let sharing = try await archive.records(sharing: keys, limit: weights.candidateLimit)
            var matches: [PatientMatch] = []
            for id in Set(try await archive.persons(ofRecords: sharing).values) {
                guard let person = try await records.person(id), let best = Self.best(description, person.person) else {
                    continue
                }
                let resource = try await RecordReading(records: records).found(kind: "Patient", id: person.person.id)
                matches.append(PatientMatch(resource, best))
            }
            return matches.sorted { Self.rank($0) < Self.rank($1) }
        } catch { throw Refusal(error) }
    }

    /// How it compares with the record of the person that it is most like; `nil` if it is like none.
    private static func best(_ description: PersonDescription, _ person: Person) -> MatchExplanation? {
        let explanations = person.sources.compactMap { source -> MatchExplanation? in
            guard let known = PersonDescription(source) else { return nil }
            // What is asked about has no record; its name sorts behind all ids.
            return PersonMatcher.judge(("~", description), (source.recordID, known))?.explanation
        }
        return explanations.max { ($0.links ? 1 : 0, $0.total) < ($1.links ? 1 : 0, $1.total) }
    }

    private static func rank(_ match: PatientMatch) -> (Int, Double, String) {
        (PatientMatch.Grade.allCases.firstIndex(of: match.grade) ?? 0, -match.score, match.resource.id)
    }
}
