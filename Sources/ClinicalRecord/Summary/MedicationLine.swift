/// One medication: an order, a statement or a dispense.
package struct MedicationLine: Sendable, Hashable {
    package var origin = LineOrigin()
    /// The R4 resource type: MedicationRequest, MedicationStatement, MedicationDispense, MedicationAdministration.
    package var kind = ""
    package var name = ""
    /// Its codings, `system|code`; lines that share one name the same thing.
    package var codes: [String] = []
    /// The directions, in the sender's words or composed of dose, route and timing.
    package var dosage = ""
    /// As in R4: `active`, `completed`, `stopped`, `on-hold`, `draft`, `unknown`.
    package var status = ""
    /// When it starts or was written, as spelled.
    package var start: String?
    package var end: String?
    /// Who ordered it; empty if not stated.
    package var prescriber = ""
    package var reasons: [String] = []
    package var quantity = ""
    package var refills = ""
    package var notes: [String] = []

    /// Whether it is in use as far as the status says; a stated end is for the reader to compare with today.
    package var isCurrent: Bool { ["active", "on-hold", "in-progress", "intended", "draft"].contains(status) }

    package init() {}
}
