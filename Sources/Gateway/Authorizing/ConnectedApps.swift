package import RecordStore

/// The use case "what have I connected, and how do I end it?".
package struct ConnectedApps: Sendable {
    /// One app with what it was granted.
    package struct Connection: Sendable, Hashable {
        package let grant: Grant
        package let name: String
    }

    private let book: AccountBook
    private let journal: AccessJournal

    package init(register: any AccessRegister) {
        (book, journal) = (AccountBook(register: register), AccessJournal(register: register))
    }

    /// What a user has granted, the newest first.
    package func callAsFunction(of user: User) async throws(Refusal) -> [Connection] {
        do throws(ArchiveError) {
            var connections: [Connection] = []
            for grant in try await book.grants(user: user.id) {
                guard let client = try await book.client(id: grant.client) else { continue }
                connections.append(Connection(grant: grant, name: client.name))
            }
            return connections.sorted { ($1.grant.since, $0.name) < ($0.grant.since, $1.name) }
        } catch { throw Refusal(error) }
    }

    /// Ends one; the app's next request is refused.
    ///
    /// One that is not the user's is passed over.
    package func end(_ grantID: String, by user: User, at now: Timestamp) async throws(Refusal) {
        do throws(ArchiveError) {
            guard let grant = try await book.grant(id: grantID), grant.user == user.id else { return }
            try await book.withdraw(grant: grant.id)
        } catch { throw Refusal(error) }
        let act = AuditedAct(at: now, action: .execute, interaction: "revoke", user: user.id)
        try await journal.note(act)
    }
}
