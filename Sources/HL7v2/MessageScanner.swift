import Findings

/// Cuts a message into segments and leaves in one pass, before anything is unescaped.
///
/// A segment ends at CR, LF or both. A line that does not start with a segment name and a field separator continues
/// the segment before it, line end included; senders break long texts that way. A blank line is nothing. The frame
/// bytes 0x0B and 0x1C count as line ends.
struct MessageScanner {
    private let bytes: [UInt8]
    private let separators: Separators
    private let kinds: [Kind]
    private(set) var leaves: [LeafSpan] = []
    private(set) var segments: [SegmentSpan] = []

    private enum Kind: UInt8 { case text, field, repetition, component, subcomponent }

    /// The counts at the byte under the cursor, from 1; fields start at 0 since the name precedes the first one.
    private struct Cursor {
        var field = 0
        var repetition = 1
        var component = 1
        var subcomponent = 1
        var start: Int
    }

    init(_ bytes: [UInt8], separators: Separators) {
        self.bytes = bytes
        self.separators = separators
        var kinds = [Kind](repeating: .text, count: 256)
        if let byte = separators.subcomponent { kinds[Int(byte)] = .subcomponent }
        if let byte = separators.repetition { kinds[Int(byte)] = .repetition }
        kinds[Int(separators.component)] = .component
        kinds[Int(separators.field)] = .field
        self.kinds = kinds
        leaves.reserveCapacity(bytes.count / 12)
    }

    /// Cuts from a byte on, which has to be the first of MSH.
    mutating func scan(from start: Int) throws(MessageError) {
        var position = start
        while position < bytes.count {
            let end = extent(from: position)
            try segment(position..<end)
            position = MessageLines.skipBlank(bytes, from: end)
        }
    }

    /// The end of the segment that starts at a byte, with the lines that continue it.
    private func extent(from start: Int) -> Int {
        var end = MessageLines.end(bytes, from: start)
        while true {
            let next = MessageLines.skipBlank(bytes, from: end)
            guard next < bytes.count, !MessageLines.startsSegment(bytes, at: next, separator: separators.field) else {
                return end
            }
            end = MessageLines.end(bytes, from: next)
        }
    }

    private mutating func segment(_ range: Range<Int>) throws(MessageError) {
        let first = range.lowerBound
        let name = SegmentName(bytes[first], bytes[first + 1], bytes[first + 2])
        let place = Place(offset: first, path: name.description)
        guard segments.count < MessageLimits.segments else { throw MessageError(.tooManySegments, at: place) }
        if name == "MSH", !segments.isEmpty { throw MessageError(.severalMessages, at: place) }
        let begin = Int32(leaves.count)
        var cursor = Cursor(start: first + 3)
        if name == "MSH" { cursor = header(range) }
        try fields(range, from: cursor, place: place)
        let leaves = begin..<Int32(leaves.count)
        segments.append(SegmentSpan(name: name, leaves: leaves, bytes: Int32(first)..<Int32(range.upperBound)))
    }

    /// MSH-1 and MSH-2 are the separators themselves and are not cut by them.
    private mutating func header(_ range: Range<Int>) -> Cursor {
        let first = range.lowerBound + 3
        let end = bytes[(first + 1)..<range.upperBound].firstIndex(of: separators.field) ?? range.upperBound
        append(Cursor(field: 1, start: first), end: first + 1)
        append(Cursor(field: 2, start: first + 1), end: end)
        return Cursor(field: 2, start: end)
    }

    private mutating func fields(_ range: Range<Int>, from begin: Cursor, place: Place) throws(MessageError) {
        var cursor = begin
        var index = begin.start
        let (bytes, classes) = (bytes, kinds)
        let (text, kinds) = (bytes.span, classes.span)
        while index < range.upperBound {
            let kind = kinds[Int(text[index])]
            if kind == .text {
                index += 1
                continue
            }
            // What stands between the name, or MSH-2, and the first separator is no field.
            if cursor.field > 0, index > begin.start { append(cursor, end: index) }
            try Self.advance(&cursor, over: kind, at: place)
            index += 1
            cursor.start = index
        }
        if cursor.field > 0, cursor.start > begin.start { append(cursor, end: range.upperBound) }
    }

    private static func advance(_ cursor: inout Cursor, over kind: Kind, at place: Place) throws(MessageError) {
        switch kind {
        case .text: break
        case .subcomponent:
            cursor.subcomponent += 1
            if cursor.subcomponent > MessageLimits.components { throw MessageError(.tooManyComponents, at: place) }
        case .component:
            cursor.component += 1
            cursor.subcomponent = 1
            if cursor.component > MessageLimits.components { throw MessageError(.tooManyComponents, at: place) }
        case .repetition:
            cursor = Cursor(field: cursor.field, repetition: cursor.repetition + 1, start: cursor.start)
            if cursor.repetition > MessageLimits.repetitions { throw MessageError(.tooManyRepetitions, at: place) }
        case .field:
            cursor = Cursor(field: cursor.field + 1, start: cursor.start)
            if cursor.field > MessageLimits.fields { throw MessageError(.tooManyFields, at: place) }
        }
    }

    private mutating func append(_ cursor: Cursor, end: Int) {
        guard cursor.start < end, bytes[cursor.start..<end].contains(where: { $0 > 0x20 }) else { return }
        leaves.append(
            LeafSpan(
                field: UInt16(cursor.field),
                repetition: UInt16(cursor.repetition),
                component: UInt8(cursor.component),
                subcomponent: UInt8(cursor.subcomponent),
                start: Int32(cursor.start),
                end: Int32(end)
            )
        )
    }
}
