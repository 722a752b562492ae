/// How much is in the outbox.
package struct OutboxDepth: Sendable, Hashable {
    /// To be sent at its time.
    package var waiting = 0
    package var sent = 0
    package var dead = 0
    package var dropped = 0
    /// Since when the oldest is due of all that wait; `nil` if none does.
    package var oldestDue: Timestamp?

    package init() {}

    /// Notes how much there is in a state.
    package mutating func take(_ state: Int64, count: Int64, oldestDue: Int64) {
        switch OutboxState(rawValue: state) {
        case .waiting: (waiting, self.oldestDue) = (Int(count), Timestamp(milliseconds: oldestDue))
        case .sent: sent = Int(count)
        case .dead: dead = Int(count)
        case .dropped: dropped = Int(count)
        case nil: break
        }
    }
}
