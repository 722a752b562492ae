import Foundation

/// Dates as HTTP headers spell them.
///
/// Source: RFC 9110, section 5.6.7, <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7>
enum HTTPDate {
    private static let style = Date.HTTPFormatStyle()

    /// `Sun, 03 May 2026 12:00:00 GMT`; milliseconds since 1970, UTC.
    static func spell(_ milliseconds: Int64) -> String {
        let date = Date(timeIntervalSince1970: Double(milliseconds / 1000))
        return date.formatted(Self.style)
    }
}
