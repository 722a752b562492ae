import ClinicalRecord
import Findings
import RecordMapping
import RecordStore

/// A large delivery on its way into the archive: part by part, and the sums for its end.
struct LargeIntake {
    /// So many findings, and so many places that nobody read, are kept at most; the counts tell how many there are.
    private static let limit = 10_000

    private let archive: any Archive
    private let vaccines: VaccineGroups
    private let time: Timestamp
    private var report: ImportReport
    private var ordinal = 0
    private var subjects: [String] = []
    private var findings: [Finding] = []
    private var unmapped: [Place] = []

    init(_ number: Int64, archive: any Archive, vaccines: VaccineGroups, at time: Timestamp) {
        (self.archive, self.vaccines, self.time) = (archive, vaccines, time)
        report = ImportReport(status: .imported, delivery: number)
    }

    /// Keeps the next bytes with what they say.
    mutating func append(_ bytes: [UInt8], end: Place, _ reading: Reading? = nil) async throws(ArchiveError) {
        let contributions = (reading?.contributions ?? []).withDirectory
        let part = DeliveryPart(
            of: report.delivery,
            ordinal: ordinal,
            bytes,
            end: end,
            contributions: contributions.map { PreparedContribution($0, vaccines: vaccines) },
            at: time
        )
        let done = try await archive.append(part)
        ordinal += 1
        report.created += done.counts.created
        report.updated += done.counts.updated
        report.unchanged += done.counts.unchanged
        note((reading?.findings ?? []) + done.findings)
        report.ledger += reading?.ledger ?? LedgerCount()
        unmapped += (reading?.unmapped ?? []).prefix(Self.limit - unmapped.count)
        for id in contributions.compactMap(\.subjectID) where !subjects.contains(id) { subjects.append(id) }
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
