/// Results that were reported together: one report, one panel, or the single results of one day.
package struct ResultGroup: Sendable, Hashable {
    /// Of the report or panel; its entry id is empty for the single results of one day.
    package var origin = LineOrigin()
    /// Empty for the single results of one day.
    package var title = ""
    package var date: String?
    /// As in R4: `final`, `preliminary`, …; empty for the single results of one day.
    package var status = ""
    package var performer = ""
    package var lines: [ResultLine] = []
    package var conclusion = ""
    /// Titles of the documents the report presents.
    package var attachments: [String] = []

    package init() {}
}
