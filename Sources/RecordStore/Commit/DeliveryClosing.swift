package import Findings

/// The end of a delivery that came in parts: from now on it counts as read.
package struct DeliveryClosing: Sendable {
    /// The sum of what its parts did, with its status and its ledger.
    package let report: ImportReport
    /// Record ids of the persons spoken of.
    package let subjects: [String]
    package let findings: [Finding]
    /// Where the leaves stand that nobody read.
    package let unmapped: [Place]

    package init(report: ImportReport, subjects: [String], findings: [Finding], unmapped: [Place]) {
        (self.report, self.subjects) = (report, subjects)
        (self.findings, self.unmapped) = (findings, unmapped)
    }
}
