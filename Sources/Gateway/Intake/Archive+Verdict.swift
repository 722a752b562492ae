import RecordStore

extension Archive {
    /// What became of one message; what comes again gets the answer of the first time.
    func verdict(on cut: CutMessage, _ receipt: Receive.Receipt) async throws(ArchiveError) -> MessageVerdict {
        let report = receipt.report
        if let error = cut.error { return .putAside(report, .unreadable(error)) }
        switch report.status {
        case .imported, .partial: return .accepted(report)
        case .unreadable: return .putAside(report, .reusedID)
        case .unchanged:
            var query = DeliveryQuery()
            (query.before, query.limit) = (report.delivery + 1, 1)
            let first = try await deliveries(query).first
            return first?.report.status == .unreadable ? .putAside(report, .reusedID) : .accepted(report)
        }
    }
}
