package import RecordStore

/// The use case "what could not be sent": what of, by which way, when and why; never what it says, nor to which address.
package struct TendOutbox: Sendable {
    /// With the name of the account that it is for; `nil` if that is gone.
    package struct Letter: Sendable, Hashable {
        package let line: OutboxLine
        package let login: String?
    }

    private static let limit = 200

    private let archive: any Archive
    private let accounts: AccountBook
    private let journal: AccessJournal

    package init(archive: any Archive, register: any AccessRegister) {
        (self.archive, accounts) = (archive, AccountBook(register: register))
        journal = AccessJournal(register: register)
    }

    /// What is dead, newest first.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` for who has no part in it.
    package func list(by user: User) async throws(Refusal) -> [Letter] {
        try await noting(.read, user) { () async throws(ArchiveError) in
            var letters: [Letter] = []
            for line in try await archive.deadLetters(limit: Self.limit) {
                letters.append(Letter(line: line, login: try await accounts.user(id: line.recipient)?.login))
            }
            return letters
        }
    }

    /// Tries something once more; what is not dead any more stays as it is.
    package func again(_ number: Int64, by user: User, at now: Timestamp) async throws(Refusal) {
        _ = try await noting(.update, user) { () async throws(ArchiveError) in
            try await archive.carryOut(.revive(number, at: now))
        }
    }

    private func noting<Result>(
        _ action: AuditedAct.Action,
        _ user: User,
        _ body: () async throws(ArchiveError) -> Result
    ) async throws(Refusal) -> Result {
        let deed = AccessJournal.Deed(action: action, interaction: "outbox")
        return try await journal.noting(deed, under: AccessPlan(workingAs: user)) { () async throws(Refusal) in
            guard user.role != .patient else { throw WorkDesk.absent }
            do throws(ArchiveError) { return (try await body(), persons: []) } catch { throw Refusal(error) }
        }
    }
}
