/// Who may enter, with which keys, and who did: accounts, clients, grants, tickets and the audit trail.
///
/// It is kept apart from the records, so that noting who reads never waits for an import. Every engine passes the same
/// contract suite. Writes return once they survive the end of the process. Of passwords, codes and tokens it is given
/// hashes alone; the keys that tokens are signed with and those of authenticator apps are in it as they are.
package protocol AccessRegister: Sendable {
    /// The holder of an id; `nil` if there is none.
    func holder(_ kind: AccessHolder.Kind, id: String) async throws(ArchiveError) -> AccessHolder?

    /// The holders of some ids, in their order; `nil` for each that there is not.
    func holders(_ wanted: [(kind: AccessHolder.Kind, id: String)]) async throws(ArchiveError) -> [AccessHolder?]

    /// The holder of a name; `nil` if there is none.
    func holder(_ kind: AccessHolder.Kind, name: String) async throws(ArchiveError) -> AccessHolder?

    /// All holders of a kind, or those that belong to an owner, by their names.
    func holders(_ kind: AccessHolder.Kind, owner: String?) async throws(ArchiveError) -> [AccessHolder]

    /// Keeps a holder whose version is the one that is kept, 0 for a new one; the version counts up.
    ///
    /// - Throws: ``ArchiveError/contradiction`` if another version is kept, or another holder has the name.
    func keep(_ holder: AccessHolder) async throws(ArchiveError)

    /// Forgets a holder, and every ticket that was issued under its id.
    func remove(_ kind: AccessHolder.Kind, id: String) async throws(ArchiveError)

    /// Keeps a ticket.
    ///
    /// - Throws: ``ArchiveError/contradiction`` if there is one of the same digest.
    func issue(_ ticket: Ticket) async throws(ArchiveError)

    /// A ticket that has neither been used nor expired; it stays usable.
    func ticket(_ purpose: Ticket.Purpose, digest: [UInt8], at time: Timestamp) async throws(ArchiveError) -> Ticket?

    /// The tickets of a purpose that were issued under an id and count at a time, those that last longest first.
    func tickets(_ purpose: Ticket.Purpose, holder: String, at time: Timestamp) async throws(ArchiveError) -> [Ticket]

    /// Uses a ticket up. Of callers at the same time one alone gets ``TicketUse/first(_:)``.
    func use(_ purpose: Ticket.Purpose, digest: [UInt8], at time: Timestamp) async throws(ArchiveError) -> TicketUse

    /// Forgets the tickets that were issued under an id, all of them or those of one purpose.
    func revoke(holder: String, purpose: Ticket.Purpose?) async throws(ArchiveError)

    /// Notes what was done or refused; it can be added to and never changed.
    func note(_ act: AuditedAct) async throws(ArchiveError)

    /// What was noted, newest first.
    func acts(_ query: AuditQuery) async throws(ArchiveError) -> [AuditedAct]

    /// Finishes what was accepted.
    func close() async
}
