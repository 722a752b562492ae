import ClinicalRecord
import Findings
import Gateway
import JSONTree
import RecordStore

/// One delivery in the output of `chartway import`.
struct ImportLine {
    let receipt: Receive.Receipt

    /// As `--json` prints it.
    var json: String {
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
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    var text: String {
        let (delivery, report) = (receipt.delivery, receipt.report)
        let counts = "\(report.created) new, \(report.updated) updated, \(report.unchanged) unchanged"
        let what = delivery.refusals.first.map { "\($0.code) at \($0.place)" } ?? counts
        return
            "\(report.status.rawValue.padded(to: 10)) \(delivery.format.rawValue.padded(to: 11)) \(delivery.name): \(what)"
    }
}

extension JSONWriter {
    /// Findings by severity.
    mutating func findings(_ count: FindingCount) {
        object {
            $0.member("error", integer: count.error)
            $0.member("warning", integer: count.warning)
            $0.member("note", integer: count.note)
        }
    }

    /// The four classes that reports show; they add up to the leaves.
    mutating func ledger(_ count: LedgerCount) {
        object {
            $0.member("leaves", integer: count.leaves)
            $0.member("mapped", integer: count.mapped + count.asTextOnly)
            $0.member("omitted", integer: count.omitted + count.structural)
            $0.member("unmapped", integer: count.unmapped + count.refused)
        }
    }
}

extension String {
    /// With blanks up to a width, for columns.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
