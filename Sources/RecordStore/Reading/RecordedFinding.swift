package import Findings

/// A finding as kept; its code is a text, since codes are made by programs only.
package struct RecordedFinding: Sendable, Hashable {
    package let delivery: Int64
    package let severity: Finding.Severity
    /// As `Finding.Code` describes itself.
    package let code: String
    package let place: Place

    package init(delivery: Int64, severity: Finding.Severity, code: String, place: Place) {
        self.delivery = delivery
        self.severity = severity
        self.code = code
        self.place = place
    }
}
