import Findings

/// The bytes of one message and the flat index over them; every view of the message shares it.
final class MessageText: Sendable {
    let bytes: [UInt8]
    let separators: Separators
    let charset: Charset
    let leaves: [LeafSpan]
    let segments: [SegmentSpan]
    /// See ``MessageScanner/fieldStarts``.
    let fieldStarts: [Int32]

    init(
        bytes: [UInt8],
        separators: Separators,
        charset: Charset,
        leaves: [LeafSpan],
        segments: [SegmentSpan],
        fieldStarts: [Int32]
    ) {
        self.bytes = bytes
        self.separators = separators
        self.charset = charset
        self.leaves = leaves
        self.segments = segments
        self.fieldStarts = fieldStarts
    }

    /// A leaf with its value, blanks at both ends left out.
    func leaf(_ index: Int32) -> Leaf {
        let span = leaves[Int(index)]
        var (start, end) = (Int(span.start), Int(span.end))
        var isFolded = span.content & ByteKinds.quote == 0
        if span.content & (ByteKinds.blank | ByteKinds.foreign) != 0 {
            let bytes = bytes
            let text = bytes.span
            while start < end, text[start] <= 0x20 { start += 1 }
            while start < end, text[end - 1] <= 0x20 { end -= 1 }
            if span.content & ByteKinds.foreign != 0 { return Leaf(decode(start..<end), index: index) }
            var before: UInt8 = 0
            for position in start..<end {
                if text[position] == 0x20, before == 0x20 { isFolded = false }
                before = text[position]
            }
        }
        return Leaf(plain(start..<end), index: index, isFolded: isFolded)
    }

    /// A value of which every byte is known to be plain ASCII.
    private func plain(_ range: Range<Int>) -> String {
        guard range.count <= 15 else { return String(decoding: bytes[range], as: UTF8.self) }
        // So short a text lies in the string itself.
        let bytes = bytes
        return unsafe String(unsafeUninitializedCapacity: 15) { room in
            for index in range { unsafe room[index - range.lowerBound] = bytes[index] }
            return range.count
        }
    }

    /// A leaf with its value, blanks at its start kept: lines of a report are laid out by them.
    func verbatim(_ index: Int32) -> Leaf {
        let span = leaves[Int(index)]
        var end = Int(span.end)
        while end > Int(span.start), bytes[end - 1] <= 0x20 { end -= 1 }
        let range = Int(span.start)..<end
        return Leaf(span.content & ByteKinds.foreign == 0 ? plain(range) : decode(range), index: index)
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
        var path = PathText(segments[segment(ofLeaf: index)])
        path.append(0x2D, Int(span.field))
        if span.repetition > 1 { path.append(bracketed: Int(span.repetition)) }
        if !isSeparators(span, at: index) { path.append(0x2E, Int(span.component)) }
        if span.subcomponent > 1 { path.append(0x2E, Int(span.subcomponent)) }
        return Place(offset: Int(span.start), path: path.text)
    }

    /// Where a segment stands: `PID[1]`.
    func place(ofSegment number: Int) -> Place {
        Place(offset: Int(segments[number].bytes.lowerBound), path: PathText(segments[number]).text)
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
