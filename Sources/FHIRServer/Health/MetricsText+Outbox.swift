import RecordStore

extension MetricsText {
    /// How much is to leave the house, and how long the oldest is overdue.
    mutating func write(_ depth: OutboxDepth, at now: Timestamp) {
        family("chartway_outbox_items", "gauge", "Things to be told by mail or text, by how far they are.")
        let counts = [
            ("dead", depth.dead), ("dropped", depth.dropped), ("sent", depth.sent), ("waiting", depth.waiting),
        ]
        for (state, count) in counts { sample("chartway_outbox_items", [("state", state)], Double(count)) }
        family("chartway_outbox_overdue_seconds", "gauge", "For how long the oldest is due that waits.")
        let age = depth.oldestDue.map { now.milliseconds - $0.milliseconds } ?? 0
        sample("chartway_outbox_overdue_seconds", [], Double(max(age, 0) / 1000))
    }
}
