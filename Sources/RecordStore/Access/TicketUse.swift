/// What came of using a ticket up.
package enum TicketUse: Sendable, Hashable {
    case first(Ticket)
    /// Somebody has used it before: either they or the caller stole it.
    case again(Ticket)
    case expired(Ticket)
    /// There never was one, or its holder is gone.
    case unknown
}
