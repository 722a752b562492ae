import ClinicalRecord
import Findings
import JSONTree
import RecordStore

/// One delivery in the report of an import, as `chartway import --json` prints it and the intake answers it.
package struct ImportLine: Sendable {
    package let receipt: Receive.Receipt

    package init(receipt: Receive.Receipt) { self.receipt = receipt }

    /// One object without a line end.
    package var json: [UInt8] {
        let (delivery, report) = (receipt.delivery, receipt.report)
        var json = JSONWriter()
        json.object { json in
            json.member("path", delivery.name)
            json.member("sha256", receipt.sha256)
            json.member("format", delivery.format.rawValue)
            json.member("status", report.status.rawValue)
            json.list("persons", report.persons) { $1.value($0) }
            json.member("created", integer: report.created)
            json.member("updated", integer: report.updated)
            json.member("unchanged", integer: report.unchanged)
            json.member("findings") { $0.findings(report.findings) }
            json.member("ledger") { $0.ledger(report.ledger) }
            if let refusal = delivery.refusals.first {
                json.member("refused", "\(refusal.code)")
                json.member("place", "\(refusal.place)")
            }
        }
        return json.bytes
    }
}
