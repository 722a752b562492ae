import ClinicalRecord
package import RecordStore

/// The use case "whose record is it to be?": the persons whose records a user may share.
package struct OwnRecords: Sendable {
    /// One of them.
    package struct Choice: Sendable, Hashable {
        package let id: String
        package let name: String
        /// An R4 date as spelled.
        package let birthDate: String?
    }

    /// So many are shown at once.
    private static let limit = 20

    private let archive: any Archive
    private let journal: AccessJournal

    package init(archive: any Archive, journal: AccessJournal) { (self.archive, self.journal) = (archive, journal) }

    /// The user's own, and of those for whom they act; for those who may see every record, the ones whose names fit the
    /// words.
    package func callAsFunction(of user: User, matching words: String) async throws(Refusal) -> [Choice] {
        var choices: [Choice] = []
        do throws(ArchiveError) {
            if let persons = user.persons {
                var seen: Set<String> = []
                // The one that the account stands for keeps its id, should several have become one.
                for id in [user.ownPatient].compactMap(\.self) + persons.sorted()
                    + user.relatives(at: .now).keys.sorted()
                {
                    guard let found = try await archive.person(id), seen.insert(found.person.id).inserted else {
                        continue
                    }
                    choices.append(Self.choice(id, found.person))
                }
            } else if !words.isEmpty {
                for found in try await archive.people(matching: words, limit: Self.limit) {
                    choices.append(Self.choice(found.person.id, found.person))
                }
            }
        } catch { throw Refusal(error) }
        try await note(Set(choices.map(\.id)), user)
        return choices
    }

    /// What some persons are called whose records a user has shared, by the ids given.
    package func names(of ids: Set<String>, for user: User) async throws(Refusal) -> [String: String] {
        var names: [String: String] = [:]
        do throws(ArchiveError) {
            for id in ids { names[id] = try await archive.person(id).map { PersonHeader(of: $0.person).name } }
        } catch { throw Refusal(error) }
        try await note(Set(names.keys), user)
        return names
    }

    /// Names and birth dates are data too.
    private func note(_ persons: Set<String>, _ user: User) async throws(Refusal) {
        guard !persons.isEmpty else { return }
        var act = AuditedAct(at: .now, action: .execute, interaction: "search-type", user: user.id, kind: "Patient")
        act.persons = persons.sorted()
        try await journal.note(act)
    }

    private static func choice(_ id: String, _ person: Person) -> Choice {
        let header = PersonHeader(of: person)
        return Choice(id: id, name: header.name, birthDate: header.birthDate)
    }
}
