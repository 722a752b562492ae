package import ClinicalRecord

/// Which deliveries are wanted; newest first.
package struct DeliveryQuery: Sendable, Hashable {
    package var format: DeliveryFormat?
    package var source: String?
    package var status: DeliveryStatus?
    package var documentID: String?
    /// Received then or later.
    package var since: Timestamp?
    /// Only numbers below this one; for the next page.
    package var before: Int64?
    package var limit = 1000

    package init() {}
}
