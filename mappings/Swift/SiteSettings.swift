/// Decisions that the mapping rules leave to a site.
package struct SiteSettings: Sendable, Hashable {
    /// What a medication activity in event mood becomes.
    package enum MedicationEvent: String, Sendable, CaseIterable {
        /// MedicationRequest, intent plan, reported.
        case request
        /// MedicationStatement.
        case statement
    }

    /// What a request to cancel an order (ORC-1 CA) does before the filler answers.
    package enum CancelRequest: String, Sendable, CaseIterable { case active, revoked }

    /// What becomes of the billing fields PV1-20 to 35.
    package enum Billing: String, Sendable, CaseIterable { case omit, keep }

    /// What an allergy list in ADT A08 says of allergies that it does not name.
    package enum AllergyList: String, Sendable, CaseIterable {
        /// Nothing.
        case additions
        /// That they are over.
        case snapshot
    }

    /// `medication.evn`; rule B30.
    package var medicationEvent = MedicationEvent.request
    /// `order.cancelRequested`; rule C31.
    package var cancelRequested = CancelRequest.active
    /// `billing`; omission O14.
    package var billing = Billing.omit
    /// `allergy.list`; rule C41.
    package var allergyList = AllergyList.additions

    /// The defaults.
    package init() {}
}
