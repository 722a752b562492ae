import RecordStore

/// Something that happened in a record and is to be told.
struct Notice: Sendable, Hashable {
    let kind: NoticeKind
    /// What it was, always called the same.
    let event: String
    let personID: String
    /// The appointment that it is about.
    var visitID: String?
    /// When that begins.
    var start: Timestamp?
}
