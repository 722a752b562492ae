extension RecordedDelivery {
    /// Whether nothing of it was merged, since its source had used its document id before.
    package var isPutAside: Bool {
        line.report.status == .unreadable && findings.contains { $0.code == "delivery.idReused" }
    }
}
