package import ClinicalRecord
import Findings

/// Carries one write out inside a transaction, the same way for every engine.
///
/// Deterministic: the same writes in the same order on an empty archive give the same archive.
package struct RecordWriter<Transaction: ArchiveTransaction> {
    let transaction: Transaction
    /// What tables and site files say to merging; as for preparing contributions.
    let tables: MergingTables
    /// The table by which records are compared.
    let weights: MatchWeights
    /// Descriptions read so far, by record id; those that are being replaced are the new ones.
    var descriptions: [String: PersonDescription] = [:]
    /// Findings of the write itself, such as contradictions between sources.
    var findings: [Finding] = []

    package init(_ transaction: Transaction, tables: MergingTables, weights: MatchWeights = MatchWeights()) {
        (self.transaction, self.tables, self.weights) = (transaction, tables, weights)
    }

    /// Commits one delivery; known bytes of a source change nothing (W03).
    ///
    /// - Throws: ``ArchiveError/reservedSource`` for a sender that goes by our own name.
    package mutating func commit(_ packed: PackedIntake) throws -> ImportReport {
        let (intake, delivery) = (packed.intake, packed.intake.delivery)
        guard !SourceName.isReserved(delivery.source) else { throw ArchiveError.reservedSource }
        if let known = try transaction.report(source: delivery.source, sha256: delivery.sha256) { return known }
        findings = intake.findings
        if let id = delivery.documentID, try transaction.hasDelivery(of: delivery.source, documentID: id) {
            if intake.putsReusedIDAside { return try putAside(packed) }
            findings.append(Finding(.warning, .deliveryIDReused, at: .whole))
        }
        let change = try transaction.open(.delivery, at: delivery.receivedAt, by: nil)
        var report = ImportReport(status: intake.status, delivery: change)
        report.ledger = intake.ledger
        var subjects: [String] = []
        for (contribution, keys) in zip(intake.contributions, packed.keys) {
            let person = try merge(contribution, keys: keys, delivery: change, change: change, report: &report)
            if let subject = contribution.subjectID, person != 0 { subjects.append(subject) }
        }
        report.persons = try personIDs(subjects)
        report.findings = FindingCount(findings)
        try transaction.insert(delivery, original: packed.original, subjects: subjects, report: report)
        try transaction.insert(findings, unmapped: intake.unmapped, of: change)
        return report
    }

    /// Keeps a delivery of which nothing is merged: nobody can tell which of two deliveries of one id was meant.
    private func putAside(_ packed: PackedIntake) throws -> ImportReport {
        let delivery = packed.intake.delivery
        let aside = [Finding(.error, .deliveryIDReused, at: .whole)]
        let change = try transaction.open(.delivery, at: delivery.receivedAt, by: nil)
        var report = ImportReport(status: .unreadable, delivery: change)
        report.findings = FindingCount(aside)
        try transaction.insert(delivery, original: packed.original, subjects: [], report: report)
        try transaction.insert(aside, unmapped: [], of: change)
        return report
    }

    /// The ids of the persons that the records belong to now, each once.
    func personIDs(_ recordIDs: [String]) throws -> [String] {
        var ids: [String] = []
        for record in recordIDs {
            guard let key = try transaction.personKey(ofRecord: record) else { continue }
            guard let id = try transaction.person(key)?.id, !ids.contains(id) else { continue }
            ids.append(id)
        }
        return ids
    }
}
