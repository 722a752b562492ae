/// One procedure that happened, is going on or is planned.
package struct ProcedureLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var title = ""
    /// As in R4: `completed`, `in-progress`, `preparation`, `stopped`, `on-hold`, `unknown`.
    package var status = ""
    package var date: String?
    package var end: String?
    package var bodySites: [String] = []
    package var performers: [String] = []
    package var place = ""
    package var reasons: [String] = []
    package var outcome = ""
    package var notes: [String] = []

    package init() {}
}
