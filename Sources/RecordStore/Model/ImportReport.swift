package import Findings

/// What a commit did with one delivery; the source of one line of `chartway import --json`.
package struct ImportReport: Sendable, Hashable {
    /// `unchanged` if the same bytes had come from this source before.
    package var status: DeliveryStatus
    /// The number of the delivery, also of the first one if it was known; ascending in the order of commits.
    package var delivery: Int64
    /// The ids of the persons spoken of, in the order of the delivery; empty for a directory.
    package var persons: [String] = []
    /// Entries that were not there before.
    package var created = 0
    /// Entries that have a new version.
    package var updated = 0
    /// Resources that said nothing new.
    package var unchanged = 0
    /// Findings of reading and of merging.
    package var findings = FindingCount()
    /// The classes of all leaves of the delivery.
    package var ledger = LedgerCount()

    package init(status: DeliveryStatus, delivery: Int64) {
        self.status = status
        self.delivery = delivery
    }
}
