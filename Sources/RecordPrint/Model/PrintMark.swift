/// What makes a cell stand out; a renderer shows it by a sign beside the word, never by colour alone.
package enum PrintMark: String, Sendable, Hashable {
    /// Above the range.
    case high
    /// Below the range.
    case low
    /// Abnormal in another way.
    case outside
    /// May be dangerous to the person.
    case danger

    /// The sign for sighted readers; the word beside it says the same.
    package var sign: String {
        switch self {
        case .high: "▲"
        case .low: "▼"
        case .outside: "◆"
        case .danger: "■"
        }
    }
}
