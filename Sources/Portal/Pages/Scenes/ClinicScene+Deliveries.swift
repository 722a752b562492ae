import ClinicalRecord
import Gateway
import RecordPrint
import RecordStore

extension ClinicScene {
    /// What came in, with what is to be looked at.
    func deliveries(_ lines: [RecentDeliveries.Line]) -> PageValues {
        let last = lines.count == RecentDeliveries.limit ? lines.last?.delivery.report.delivery : nil
        return PageValues([
            "title": texts["deliveries"], "lead": texts["deliveriesLead"], "lines": lines.map(delivery),
            "isEmpty": lines.isEmpty, "older": last.map { "/clinic/deliveries?before=\($0)" } ?? "",
        ])
    }

    private func delivery(_ line: RecentDeliveries.Line) -> PageValues {
        let (delivery, report) = (line.delivery, line.delivery.report)
        let (errors, warnings) = (report.findings.error, report.findings.warning)
        let told = [
            errors == 0 ? "" : texts.count("errors", errors), warnings == 0 ? "" : texts.count("warnings", warnings),
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        return PageValues([
            "source": CleanText.clean(line.source, limit: 120),
            "number": texts("deliveryNumber", ["number": "\(report.delivery)"]),
            "when": texts.wording.moment(delivery.receivedAt.description).description,
            "format": texts["format.\(delivery.format.rawValue)"],
            "status": texts["delivery.\(report.status.rawValue)"],
            "persons": texts.count("personsIn", report.persons.count),
            "told": told.isEmpty ? texts["noFindings"] : told,
            "tone": errors > 0 || report.status == .unreadable ? "alarm" : warnings > 0 ? "warn" : "good",
            "sign": errors > 0 || report.status == .unreadable ? "◆" : warnings > 0 ? "▲" : "✓",
            "findings": line.findings.isEmpty
                ? []
                : [
                    PageValues([
                        "list": line.findings.map { finding in
                            PageValues([
                                "severity": texts["finding.\(finding.severity)"], "code": finding.code,
                                "place": finding.place,
                            ])
                        }
                    ])
                ],
        ])
    }
}
