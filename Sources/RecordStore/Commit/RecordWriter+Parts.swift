import ClinicalRecord
import Findings

extension RecordWriter {
    /// Begins a delivery that comes in parts; until it is closed it is `partial`, with a finding that says so.
    mutating func open(_ delivery: Delivery, size: Int) throws -> DeliveryOpening {
        guard !SourceName.isReserved(delivery.source) else { throw ArchiveError.reservedSource }
        if let known = try transaction.report(source: delivery.source, sha256: delivery.sha256) {
            return try transaction.isOpen(known.delivery) ? .open(known.delivery) : .known(known)
        }
        let change = try transaction.open(.delivery, at: delivery.receivedAt, by: nil)
        let findings = [Finding(.error, .deliveryUnfinished, at: Place(offset: 0, path: ""))]
        var report = ImportReport(status: .partial, delivery: change)
        report.findings = FindingCount(findings)
        let original = CompressedBytes(stored: [], size: size)
        try transaction.insert(delivery, original: original, subjects: [], report: report)
        try transaction.insert(findings, unmapped: [], of: change)
        try transaction.setOpen(change)
        return .open(change)
    }

    /// Keeps a part and merges what it says, in one step; the same part again changes nothing.
    mutating func append(_ part: DeliveryPart) throws -> PartReport {
        guard try transaction.isOpen(part.delivery) else { throw ArchiveError.notFound }
        let change = try transaction.open(.part, at: part.at, by: nil)
        findings = []
        var report = ImportReport(status: .partial, delivery: part.delivery)
        for (contribution, keys) in zip(part.contributions, part.keys) {
            _ = try merge(contribution, keys: keys, delivery: part.delivery, change: change, report: &report)
        }
        try transaction.insert(part)
        return PartReport(counts: report, findings: findings)
    }

    /// Ends a delivery that came in parts.
    mutating func close(_ closing: DeliveryClosing) throws -> ImportReport {
        guard try transaction.isOpen(closing.report.delivery) else { throw ArchiveError.notFound }
        var report = closing.report
        report.persons = try personIDs(closing.subjects)
        try transaction.close(report, subjects: closing.subjects)
        try transaction.insert(closing.findings, unmapped: closing.unmapped, of: report.delivery)
        return report
    }
}
