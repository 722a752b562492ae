import RecordStore

extension Timestamp {
    /// Since 1970, as health cards count.
    var seconds: Double { Double(milliseconds) / 1_000 }
}
