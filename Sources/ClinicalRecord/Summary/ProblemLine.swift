/// One condition that is not ruled out.
package struct ProblemLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var title = ""
    /// Its codings, `system|code`; lines that share one name the same thing.
    package var codes: [String] = []
    /// `active`, `recurrence`, `relapse`, `inactive`, `remission`, `resolved` or empty.
    package var status = ""
    /// `confirmed`, `provisional`, `differential`, `unconfirmed` or empty.
    package var verification = ""
    /// Words of the categories: problem list item, encounter diagnosis.
    package var categories: [String] = []
    package var severity = ""
    /// An R4 dateTime, or words such as "age 12 a".
    package var onset: String?
    package var abatement: String?
    package var recorded: String?
    package var notes: [String] = []

    /// Whether it holds now: by its status, else as long as no end is stated.
    package var isActive: Bool {
        switch status {
        case "active", "recurrence", "relapse": true
        case "inactive", "remission", "resolved": false
        default: abatement == nil
        }
    }

    package init() {}
}
