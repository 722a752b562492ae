package import Findings

/// How many findings of each severity.
package struct FindingCount: Sendable, Hashable {
    package var error = 0
    package var warning = 0
    package var note = 0

    package init() {}

    /// Counts a delivery's findings.
    package init(_ findings: some Sequence<Finding>) {
        for finding in findings { self[finding.severity] += 1 }
    }

    package subscript(severity: Finding.Severity) -> Int {
        get {
            switch severity {
            case .error: error
            case .warning: warning
            case .note: note
            }
        }
        set {
            switch severity {
            case .error: error = newValue
            case .warning: warning = newValue
            case .note: note = newValue
            }
        }
    }
}
