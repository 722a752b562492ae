public import Findings

/// One segment: a cheap view that finds its fields when asked.
public struct Segment: Sendable {
    let text: MessageText
    /// Counts the segments of the message from 0; MSH is 0.
    public let number: Int
    /// The leaves of the segment among those of the message.
    public let leaves: Range<Int32>

    init(_ text: MessageText, _ number: Int) {
        self.text = text
        self.number = number
        leaves = text.segments[number].leaves
    }

    /// Such as `PID`.
    public var name: SegmentName { text.segments[number].name }

    /// Where the segment starts; the number counts the segments of its name: `PID[1]`.
    public var place: Place { text.place(ofSegment: number) }

    /// The segment as it was sent, escapes and all, without the line end.
    public var bytes: ArraySlice<UInt8> {
        let range = text.segments[number].bytes
        return text.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// How long a whole message of this segment's bytes is understood: its text decoded, not unescaped.
    public var spelled: String { text.charset.decode(bytes) }

    /// A field by the standard's number; empty if nothing was sent.
    public subscript(_ field: Int) -> Field { Field(text, range(of: field)) }

    /// The number of the last field that holds something; 0 if none does.
    public var lastField: Int { max(Int(text.segments[number].lastField), 0) }

    /// The first component of a field's first repetition: all that a simple field has.
    public func leaf(_ field: Int) -> Leaf { self[field].leaf }

    private func range(of field: Int) -> Range<Int32> {
        let span = text.segments[number]
        guard field >= 0, field <= Int(span.lastField) else { return leaves.upperBound..<leaves.upperBound }
        let start = Int(span.firstField) + field
        return text.fieldStarts[start]..<text.fieldStarts[start + 1]
    }
}
