/// What goes through the register's write lane.
package enum AccessWrite: Sendable {
    case keep(AccessHolder)
    case remove(AccessHolder.Kind, id: String)
    case issue(Ticket)
    case use(Ticket.Purpose, digest: [UInt8], at: Timestamp)
    case revoke(holder: String, purpose: Ticket.Purpose?)
    case note(AuditedAct)

    /// What was done.
    package enum Answer: Sendable, Hashable {
        case done
        case used(TicketUse)
    }

    /// About how many bytes it moves.
    package var weight: Int {
        switch self {
        case .keep(let holder): 256 + holder.body.count
        case .issue(let ticket): 256 + ticket.body.count
        case .note(let act): 256 + act.persons.count * 64
        case .remove, .use, .revoke: 256
        }
    }
}
