/// How far something is that is to leave the house.
package enum OutboxState: Int64, Sendable, CaseIterable {
    /// Is sent once it is due.
    case waiting = 0
    case sent
    /// Was tried for as long as it makes sense; somebody has to look.
    case dead
    /// Was not wanted any more when it was due.
    case dropped
}
