import Findings

/// The bytes of one message and the flat index over them; every view of the message shares it.
final class MessageText: Sendable {
    let bytes: [UInt8]
    let separators: Separators
    let charset: Charset
    let leaves: [LeafSpan]
    let segments: [SegmentSpan]

    init(
        bytes: [UInt8],
        separators: Separators,
        charset: Charset,
        leaves: [LeafSpan],
        segments: [SegmentSpan]
    ) {
        self.bytes = bytes
        self.separators = separators
        self.charset = charset
        self.leaves = leaves
        self.segments = segments
    }

    /// A leaf with its value, blanks at both ends left out.
    func leaf(_ index: Int32) -> Leaf {
        let span = leaves[Int(index)]
        var (start, end) = (Int(span.start), Int(span.end))
        let bytes = bytes
        let text = bytes.span
        while start < end, text[start] <= 0x20 { start += 1 }
        while start < end, text[end - 1] <= 0x20 { end -= 1 }
        return Leaf(decode(start..<end), index: index)
    }

    /// A leaf with its value, blanks at its start kept: lines of a report are laid out by them.
    func verbatim(_ index: Int32) -> Leaf {
        let span = leaves[Int(index)]
        var end = Int(span.end)
        while end > Int(span.start), bytes[end - 1] <= 0x20 { end -= 1 }
        return Leaf(decode(Int(span.start)..<end), index: index)
    }

    /// The value that stands in a range of bytes; most are plain ASCII, where nothing has to be decoded.
    func decode(_ range: Range<Int>) -> String {
        let escape = separators.escape ?? 0
        let bytes = bytes
        let text = bytes.span
        for index in range {
            let byte = text[index]
            if byte >= 0x80 || byte < 0x20 || byte == escape {
                return Escapes(separators: separators, charset: charset).decode(bytes[range])
            }
        }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Where a leaf stands: `PID[1]-3[2].4.2`.
    func place(ofLeaf index: Int32) -> Place {
        guard index >= 0, Int(index) < leaves.count else { return .whole }
        let span = leaves[Int(index)]
        var path = "\(name(ofSegment: segment(ofLeaf: index)))-\(span.field)"
        if span.repetition > 1 { path += "[\(span.repetition)]" }
        if !isSeparators(span, at: index) { path += ".\(span.component)" }
        if span.subcomponent > 1 { path += ".\(span.subcomponent)" }
        return Place(offset: Int(span.start), path: path)
    }

    /// Where a segment stands: `PID[1]`.
    func place(ofSegment number: Int) -> Place {
        Place(offset: Int(segments[number].bytes.lowerBound), path: name(ofSegment: number))
    }

    private func name(ofSegment number: Int) -> String {
        var text = segments[number].name.description
        text += "["
        text += String(segments[number].ordinal)
        text += "]"
        return text
    }

    /// MSH-1 and MSH-2 have no components.
    private func isSeparators(_ span: LeafSpan, at index: Int32) -> Bool { index < 2 && span.field <= 2 }

    func segment(ofLeaf index: Int32) -> Int {
        var (low, high) = (0, segments.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].leaves.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
