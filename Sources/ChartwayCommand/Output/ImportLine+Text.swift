import ClinicalRecord
import Findings
import Gateway
import RecordStore

extension ImportLine {
    /// As a person reads it.
    var text: String {
        let (delivery, report) = (receipt.delivery, receipt.report)
        let counts = "\(report.created) new, \(report.updated) updated, \(report.unchanged) unchanged"
        let what = delivery.refusals.first.map { "\($0.code) at \($0.place)" } ?? counts
        return
            "\(report.status.rawValue.padded(to: 10)) \(delivery.format.rawValue.padded(to: 11)) \(delivery.name): \(what)"
    }
}

extension String {
    /// With blanks up to a width, for columns.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
