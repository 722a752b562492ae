/// The course of one value over time.
///
/// The table beside it says the same; the chart is for the eye.
package struct PrintChart: Sendable, Hashable {
    /// One measurement.
    package struct Point: Sendable, Hashable {
        /// Days since 1 January 1970, UTC if an offset was sent, else local; the first of the span if partial.
        package var day: Double
        /// How many days the date may mean: 0 for a day or finer, 30 for a month, 365 for a year.
        package var span: Double
        package var value: Double
        /// The value as the source spelled it.
        package var label: String
        package var date: Phrase
        package var low: Double?
        package var high: Double?
        package var mark: PrintMark?
        /// Whether the value is a bound, such as `< 5`.
        package var isOpen: Bool
    }

    package var title: Phrase
    package var unit: Phrase
    /// One sentence that says what the picture shows.
    package var summary: Phrase
    /// By day, earliest first; at least two.
    package var points: [Point]
}
