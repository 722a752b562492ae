import ClinicalRecord
import Findings
import RecordMapping
import RecordStore

/// A large delivery on its way into the archive: part by part, and the sums for its end.
struct LargeIntake {
    /// So many findings, and so many places that nobody read, are kept at most; the counts tell how many there are.
    private static let limit = 10_000

    private let archive: any Archive
    /// Works parts out before they are kept.
    let maker: LargePartMaker
    private var report: ImportReport
    private var subjects: [String] = []
    private var findings: [Finding] = []
    private var unmapped: [Place] = []

    init(_ number: Int64, archive: any Archive, tables: MergingTables, at time: Timestamp) {
        self.archive = archive
        maker = LargePartMaker(delivery: number, tables: tables, time: time)
        report = ImportReport(status: .imported, delivery: number)
    }

    /// Keeps the next part with what it says.
    mutating func append(_ large: LargePart) async throws(ArchiveError) {
        let done = try await archive.append(large.part)
        let reading = large.reading
        report.created += done.counts.created
        report.updated += done.counts.updated
        report.unchanged += done.counts.unchanged
        note((reading?.findings ?? []) + done.findings)
        report.ledger += reading?.ledger ?? LedgerCount()
        unmapped += (reading?.unmapped ?? []).prefix(Self.limit - unmapped.count)
        for id in large.subjects where !subjects.contains(id) { subjects.append(id) }
    }

    /// Counts findings, and keeps as many as there is room for.
    mutating func note(_ more: [Finding]) {
        for finding in more { report.findings[finding.severity] += 1 }
        findings += more.prefix(Self.limit - findings.count)
    }

    /// Ends the delivery.
    mutating func close(isReadable: Bool) async throws(ArchiveError) -> ImportReport {
        let (ledger, counts) = (report.ledger, report.findings)
        let isPartial = ledger.unmapped + ledger.refused > 0 || counts.error + counts.warning > 0
        report.status = !isReadable ? .unreadable : isPartial ? .partial : .imported
        return try await archive.close(
            DeliveryClosing(report: report, subjects: subjects, findings: findings, unmapped: unmapped)
        )
    }
}
