/// One visit or stay.
package struct EncounterLine: Sendable, Hashable {
    package var origin = LineOrigin()
    /// The type in words; empty if only the class is stated.
    package var title = ""
    /// The class in the sender's words; empty if not stated.
    package var className = ""
    /// `AMB`, `IMP`, `EMER`, … of v3-ActCode; empty if not stated.
    package var classCode = ""
    /// As in R4: `finished`, `in-progress`, `planned`, `unknown`.
    package var status = ""
    package var start: String?
    package var end: String?
    package var places: [String] = []
    package var organization = ""
    package var participants: [String] = []
    package var reasons: [String] = []
    package var diagnoses: [String] = []

    package init() {}
}
