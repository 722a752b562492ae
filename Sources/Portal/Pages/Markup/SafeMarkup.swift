import RecordPrint

/// Markup that goes onto a page as it is; only what we draw ourselves can be any.
struct SafeMarkup: Sendable, CustomStringConvertible {
    let description: String

    private init(_ markup: String) { description = markup }

    static func icon(_ icon: Icon) -> SafeMarkup {
        SafeMarkup(
            """
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" \
            stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">\(icon.paths)</svg>
            """
        )
    }

    /// The course of one test.
    static func course(_ chart: PrintChart, id: String) -> SafeMarkup { SafeMarkup(SVGChart.picture(chart, id: id)) }

    static func numberLine(_ line: NumberLine) -> SafeMarkup { SafeMarkup(SVGNumberLine.picture(line)) }

    static func sparkline(_ chart: PrintChart) -> SafeMarkup { SafeMarkup(SVGSparkline.picture(chart)) }
}
