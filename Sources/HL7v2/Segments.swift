/// The segments of a message, made as they are asked for.
public struct Segments: Sendable, RandomAccessCollection {
    let text: MessageText

    /// The first one is MSH.
    public var startIndex: Int { 0 }

    /// Behind the last one.
    public var endIndex: Int { text.segments.count }

    /// A segment by its number from 0.
    public subscript(position: Int) -> Segment { Segment(text, position) }
}
