package import RecordStore

/// The use case "whose records can I look at?": those of an account, and for those who treat the ones they search for.
package struct ViewPersons: Sendable {
    /// One of them.
    package struct Choice: Sendable, Hashable {
        /// The record's name in addresses of this account.
        package let handle: String
        package let name: String
        /// An R4 date as spelled.
        package let birthDate: String?
        /// Whether it is the record of whoever asks.
        package let isOwn: Bool
    }

    private let records: OwnRecords

    package init(archive: any Archive, journal: AccessJournal) {
        records = OwnRecords(archive: archive, journal: journal)
    }

    /// The user's own record first, then those opened to them by name; for those who may see every record, the ones
    /// whose names fit the words.
    package func callAsFunction(of user: User, matching words: String = "") async throws(Refusal) -> [Choice] {
        let found = try await records(of: user, matching: words)
        let choices = found.compactMap { record in
            RecordHandle.spell(record.id, for: user).map { handle in
                let isOwn = record.id == user.ownPatient
                return Choice(handle: handle, name: record.name, birthDate: record.birthDate, isOwn: isOwn)
            }
        }
        return choices.filter(\.isOwn) + choices.filter { !$0.isOwn }
    }
}
