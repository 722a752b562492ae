/// One segment of a message: its name and which leaves and bytes are its own.
struct SegmentSpan: Sendable {
    let name: SegmentName
    /// Into the leaves of the message.
    let leaves: Range<Int32>
    /// Into the bytes of the message, without the line end.
    let bytes: Range<Int32>
}
