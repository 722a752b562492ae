import RecordStore
import Synchronization

/// Deliveries that were looked up for one request; many resources come of one delivery.
final class KnownDeliveries: Sendable {
    private let lines = Mutex<[Int64: DeliveryLine]>([:])

    /// A delivery without its bytes; `nil` if there is none of that number.
    func line(_ number: Int64, in archive: any Archive) async throws(ArchiveError) -> DeliveryLine? {
        if let known = lines.withLock({ $0[number] }) { return known }
        var query = DeliveryQuery()
        (query.before, query.limit) = (number + 1, 1)
        guard let line = try await archive.deliveries(query).first, line.report.delivery == number else { return nil }
        lines.withLock { $0[number] = line }
        return line
    }
}
