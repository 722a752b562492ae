import ClinicalRecord
package import RecordStore

/// The use case "somebody wants to deliver": whether they may, under this name, now.
///
/// A key or a token opens the sources that its client is bound to, and no other one.
package struct AdmitDelivery: Sendable {
    private let book: AccountBook
    private let journal: AccessJournal
    /// `nil` where everybody is let in.
    private let admit: AdmitBearer?

    package init(register: any AccessRegister, admit: AdmitBearer?) {
        (book, journal) = (AccountBook(register: register), AccessJournal(register: register))
        self.admit = admit
    }

    /// Looks at what somebody brings.
    ///
    /// - Parameters:
    ///   - token: An intake key, or an access token of a backend service with `system/*.c`; `nil` if there is none.
    ///   - source: The name under which it is to be kept.
    ///   - now: When.
    /// - Returns: Who it is.
    /// - Throws: ``Refusal/Kind/unauthenticated`` if nobody is known by it, ``Refusal/Kind/forbidden`` if the source is
    ///   not theirs.
    package func callAsFunction(
        _ token: String?,
        as source: String,
        at now: Timestamp
    ) async throws(Refusal) -> IntakePass {
        guard SourceName.isAllowed(source) else {
            throw Refusal(.notFound, "There is no such source: \(SourceName.rule).")
        }
        guard let admit else { return IntakePass(source: source, client: nil) }
        guard let token else {
            throw Refusal(.unauthenticated, "Who delivers is not known. Send the key as Authorization: Bearer.")
        }
        let (client, mayDeliver) = try await client(token, admit, now)
        guard mayDeliver, client.sources.contains(source) else {
            var act = AuditedAct(at: now, action: .create, interaction: "intake", client: client.id)
            (act.outcome, act.reason) = (.refused, "source not its own")
            try await journal.note(act)
            throw Refusal(.forbidden, "This key does not open this source. Ask the operator for one that does.")
        }
        return IntakePass(source: source, client: client.id)
    }

    private func client(
        _ token: String,
        _ admit: AdmitBearer,
        _ now: Timestamp
    ) async throws(Refusal) -> (Client, mayDeliver: Bool) {
        guard let key = IntakeKey(token) else {
            guard let found = try await admit.standing(token, at: now) else { throw Self.unknown }
            let scopes = found.grant.scopes.limited(to: found.client.scopes).resources
            let mayCreate = scopes.contains {
                $0.level == .system && $0.kind == nil && $0.interactions.contains(.create) && $0.criteria.isEmpty
            }
            return (found.client, mayCreate && found.user == nil)
        }
        let found: Client?
        do throws(ArchiveError) { found = try await book.client(id: key.client) } catch { throw Refusal(error) }
        guard let found, found.kind == .intake, !found.isDisabled, let digest = found.secretDigest,
            Secret.isSame(digest, key.digest)
        else { throw Self.unknown }
        return (found, true)
    }

    private static let unknown = Refusal(
        .unauthenticated,
        "The key does not count here, or not any more. Ask the operator for a new one."
    )
}
