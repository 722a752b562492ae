import ClinicalRecord
import Findings
import Gateway
import JSONTree
import RecordMapping

/// The account of one input, as `chartway convert --ledger` prints it.
struct LedgerLine {
    let delivery: ReadDelivery

    /// One JSON object; places only, never values.
    var json: String {
        var json = JSONWriter()
        let count = delivery.reading?.ledger ?? LedgerCount()
        json.object { json in
            json.member("path", delivery.name)
            json.member("format", delivery.format.rawValue)
            json.member("leaves", integer: count.leaves)
            json.member("mapped", integer: count.mapped + count.asTextOnly)
            json.member("omitted", integer: count.omitted + count.structural)
            json.list("unmapped", unmapped) { $1.object($0) }
            json.list("findings", delivery.findings) { $1.finding($0) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Leaves that are in no resource: those nobody read, and those that were refused, with the finding's code.
    private var unmapped: [(inout JSONWriter) -> Void] {
        (delivery.reading?.unmapped ?? []).map { place in
            { json in
                json.member("place", place.description)
                json.member("reason", "leaf.unmapped")
            }
        }
    }
}

extension JSONWriter {
    /// A finding as reports show it.
    mutating func finding(_ finding: Finding) {
        object {
            $0.member("severity", finding.severity.rawValue)
            $0.member("code", finding.code.description)
            $0.member("place", finding.place.description)
        }
    }
}
