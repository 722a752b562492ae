package import ClinicalRecord
package import Findings

/// One delivery with all that was read from it, ready to be committed in one step.
package struct Intake: Sendable {
    /// What arrived.
    package var delivery: Delivery
    /// What it says; empty for an unreadable delivery.
    package var contributions: [PreparedContribution]
    /// What could not be read, used or trusted.
    package var findings: [Finding]
    /// The classes of all leaves.
    package var ledger: LedgerCount
    /// Where the leaves stand that nobody read.
    package var unmapped: [Place]
    /// `imported`, `partial` or `unreadable`; only the archive can say `unchanged`.
    package var status: DeliveryStatus
    /// Whether nothing of it is merged if the source has used its document id before, for other bytes (V09): it is kept
    /// as unreadable, and a person has to look.
    package var putsReusedIDAside = false

    package init(
        _ delivery: Delivery,
        contributions: [PreparedContribution],
        findings: [Finding] = [],
        ledger: LedgerCount = LedgerCount(),
        unmapped: [Place] = [],
        status: DeliveryStatus = .imported
    ) {
        self.delivery = delivery
        self.contributions = contributions
        self.findings = findings
        self.ledger = ledger
        self.unmapped = unmapped
        self.status = status
    }
}
