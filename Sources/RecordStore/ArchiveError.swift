/// Why the archive could not do what it was asked; never holds anything of a patient.
package enum ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The disk is full or below its reserve; nothing was written, and writing works again once there is room.
    case full
    /// A write or sync failed; nothing is acknowledged any more until the archive has been opened again (W11).
    case broken
    /// The archive is being closed.
    case closed
    /// Another program holds the archive for longer than a write may wait.
    case busy
    /// The database server does not answer, or the connection was lost and did not come back in time; it may be back soon.
    case unreachable
    /// The database server does not let this program in, or not do what it has to.
    case denied
    /// What is stored under this key does not have the hash it was stored with; it is reported, never served (W13).
    case damaged(String)
    /// The archive was written by a newer Chartway, whose schema has this number (W15).
    case newerSchema(found: Int, known: Int)
    /// The archive ends before the last write that was acknowledged (W17).
    case lost(acknowledged: Int64, found: Int64)
    /// The archive did not pass its check after an unclean stop (W14); one line per fault.
    case failedCheck([String])
    /// There is no such person, entry or delivery.
    case notFound
    /// The two records cannot be linked or unlinked: they are the same, or not linked.
    case contradiction
    /// The delivery goes by the name of our own writing, which no sender may use.
    case reservedSource
    /// What a write was about has changed since it was looked at; to be looked at and tried again.
    case outdated
    /// The engine failed in another way; its code.
    case engine(Int)
    /// The database server failed in another way; the five characters of its SQLSTATE.
    case state(String)

    /// For a log: plain words without any value of a record.
    package var description: String {
        switch self {
        case .full: "the disk is full"
        case .broken: "a write failed; restart to recover"
        case .closed: "the archive is closed"
        case .busy: "the archive is in use by another program"
        case .unreachable: "the database cannot be reached"
        case .denied: "the database does not let this user in; see user, password and rights"
        case .damaged(let key): "stored content is damaged: \(key)"
        case .newerSchema(let found, let known):
            "the archive has schema \(found), this program knows up to \(known); use a newer chartway"
        case .lost(let acknowledged, let found):
            "the archive ends at write \(found), but write \(acknowledged) was acknowledged; was an old copy restored?"
        case .failedCheck(let faults): "the archive is damaged: " + faults.joined(separator: "; ")
        case .notFound: "there is no such thing in the archive"
        case .contradiction: "these records cannot be joined or parted"
        case .reservedSource: "the source name «chartway» is kept for what is written here; name the sender differently"
        case .outdated: "something else was written in between"
        case .engine(let code): "the storage engine failed with code \(code)"
        case .state(let state): "the database server failed with state \(state)"
        }
    }

    /// Whether other writes of the same group can still succeed.
    package var concernsOneWrite: Bool {
        switch self {
        case .full, .broken, .closed, .busy, .unreachable, .denied, .newerSchema, .lost, .failedCheck: false
        case .damaged, .notFound, .contradiction, .reservedSource, .outdated, .engine, .state: true
        }
    }
}
