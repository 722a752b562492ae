import ClinicalRecord

extension RecordWriter {
    /// Replaces statements of a delivery; older versions of what changes stay as history.
    ///
    /// - Returns: the number of the change.
    mutating func carryOut(_ restatement: Restatement) throws -> Int64 {
        let change = try transaction.open(.restatement, at: restatement.at, by: nil)
        var report = ImportReport(status: .imported, delivery: restatement.delivery)
        for (contribution, keys) in zip(restatement.contributions, restatement.keys) {
            _ = try merge(
                contribution,
                keys: keys,
                delivery: restatement.delivery,
                change: change,
                report: &report
            )
        }
        if let reader = restatement.reader { try transaction.setReader(reader, of: restatement.delivery) }
        return change
    }
}
