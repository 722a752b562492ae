/// One vaccination that was given.
package struct ImmunizationLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var vaccine = ""
    /// The CVX code; empty if the vaccine has none.
    package var cvx = ""
    /// An R4 dateTime as spelled, or the sender's words.
    package var date: String?
    package var lot = ""
    package var expires: String?
    package var manufacturer = ""
    package var site = ""
    package var route = ""
    package var dose = ""
    /// Number of the dose in its series, as spelled; empty if not stated.
    package var doseNumber = ""
    package var performer = ""
    package var place = ""
    /// As in R4: `completed`.
    package var status = ""
    /// Whether it is told by somebody other than who gave it.
    package var isHistorical = false
    package var notes: [String] = []

    package init() {}
}
