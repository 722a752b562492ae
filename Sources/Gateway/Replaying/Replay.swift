import ClinicalRecord
import MappingTables
import RecordMapping
package import RecordStore

/// The use case "read everything again with today's tables": what would change, and the change itself.
///
/// Deliveries are taken one by one, the newest first: what a later delivery no longer says is free for an earlier one.
package struct Replay: Sendable {
    /// One delivery that was read again.
    package struct Outcome: Sendable {
        package let delivery: DeliveryLine
        package let differences: [ReplayDifference]
        /// Whether it was read when it came and cannot be read today; nothing of it is touched then.
        package let isUnreadable: Bool
        /// The number of the change; `nil` if nothing was written.
        package let change: Int64?
    }

    private let archive: any Archive
    private let reader: DeliveryReader
    private let tables: MergingTables

    package init(archive: any Archive, reader: DeliveryReader) {
        (self.archive, self.reader) = (archive, reader)
        tables = MergingTables(reader.tables, sites: reader.sites)
    }

    /// Reads deliveries again.
    ///
    /// - Parameters:
    ///   - source: Only those of this source.
    ///   - since: Only those received then or later.
    ///   - isApplied: Whether differences are written, and records merged anew by today's rules and today's trust in
    ///     sources; else the archive stays as it is.
    ///   - time: When, for the change.
    ///   - report: Is told of each delivery in turn.
    /// - Throws: Only what the archive throws; what was written before stays.
    package func callAsFunction(
        source: String? = nil,
        since: Timestamp? = nil,
        isApplied: Bool,
        at time: Timestamp = .now,
        report: (Outcome) -> Void
    ) async throws(ArchiveError) {
        let stated = try await archive.stated()
        var (gone, taken): (Set<String>, Set<String>) = ([], [])
        var query = DeliveryQuery()
        (query.source, query.since, query.limit) = (source, since, 100)
        var page = try await archive.deliveries(query)
        while let last = page.last {
            // What was written through our own doors is R4 already, and no table has a word in it.
            for line in page where line.source != Contribution.ownSource {
                let own = stated[line.report.delivery] ?? []
                let outcome = try await replay(line, own, &gone, &taken, at: isApplied ? time : nil)
                report(outcome)
            }
            query.before = last.report.delivery
            page = try await archive.deliveries(query)
        }
        if isApplied { try await regroup(at: time) }
    }

    private func regroup(at time: Timestamp) async throws(ArchiveError) {
        var next: Int64? = 0
        while let first = next { next = try await archive.regroup(Regrouping(from: first, at: time)).next }
    }

    private func replay(
        _ line: DeliveryLine,
        _ own: Set<String>,
        _ gone: inout Set<String>,
        _ taken: inout Set<String>,
        at time: Timestamp?
    ) async throws(ArchiveError) -> Outcome {
        let number = line.report.delivery
        guard let delivery = try await archive.delivery(number) else { throw .damaged("delivery \(number)") }
        // Kept in parts: too large to be compared in memory, and left as it was read. Put aside: a person has to look.
        guard !delivery.isParted, !delivery.isPutAside else {
            return Outcome(delivery: line, differences: [], isUnreadable: true, change: nil)
        }
        let parcel = Parcel(name: line.name, source: line.source, bytes: delivery.bytes)
        let read = reader.read(parcel, at: line.receivedAt)
        guard read.count == 1, let reading = read.first?.reading else {
            let wasReadable = line.report.status != .unreadable
            return Outcome(delivery: line, differences: [], isUnreadable: wasReadable, change: nil)
        }
        let contributions = reading.contributions.withDirectory
        let said = contributions.flatMap { $0.resources.map(\.id) + [$0.patient?.id].compactMap { $0 } }
        let stored = try await archive.statements(own.union(said))
        let replay = DeliveryReplay(
            of: number,
            contributions,
            over: Dictionary(stored.map { ($0.resource.id, $0) }) { first, _ in first },
            gone: gone,
            taken: taken,
            tables: tables
        )
        for difference in replay.differences {
            switch difference.what {
            case .removed: gone.insert(difference.id)
            case .added:
                gone.remove(difference.id)
                taken.insert(difference.id)
            case .changed: break
            }
        }
        var change: Int64?
        if let time, !replay.contributions.isEmpty {
            change = try await archive.restate(replay.restatement(at: time))
        }
        return Outcome(delivery: line, differences: replay.differences, isUnreadable: false, change: change)
    }
}
