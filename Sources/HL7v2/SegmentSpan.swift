/// One segment of a message: its name and which leaves and bytes are its own.
struct SegmentSpan: Sendable {
    let name: SegmentName
    /// The number of the last field that holds something; -1 if none does.
    let lastField: Int32
    /// Where its fields start among those of the message.
    let firstField: Int32
    /// Counts the segments of its name in the message from 1.
    let ordinal: Int32
    /// Into the leaves of the message.
    let leaves: Range<Int32>
    /// Into the bytes of the message, without the line end.
    let bytes: Range<Int32>
}
