package import Findings

/// What a commit did with one part of a delivery.
package struct PartReport: Sendable, Hashable {
    /// Entries created, updated and unchanged.
    package let counts: ImportReport
    /// What was found while merging.
    package let findings: [Finding]
}
