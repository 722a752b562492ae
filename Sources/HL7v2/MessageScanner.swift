import Findings

/// Cuts a message into segments and leaves in one pass, before anything is unescaped.
///
/// A segment ends at CR, LF or both. A line that does not start with a segment name and a field separator continues
/// the segment before it, line end included; senders break long texts that way. A blank line is nothing. The frame
/// bytes 0x0B and 0x1C count as line ends.
struct MessageScanner {
    private let bytes: [UInt8]
    private let separators: Separators
    private let kinds: ByteKinds
    private(set) var leaves: [LeafSpan] = []
    private(set) var segments: [SegmentSpan] = []
    /// For each field of each segment, up to the last that holds something, its first leaf; then the leaf behind them.
    private(set) var fieldStarts: [Int32] = []
    /// Where the fields of the segment at hand start among those.
    private var firstField = 0

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
        kinds = .of(separators)
        leaves.reserveCapacity(bytes.count / 8)
        fieldStarts.reserveCapacity(bytes.count / 4)
        segments.reserveCapacity(bytes.count / 80)
    }

    /// Cuts from a byte on, which has to be the first of MSH.
    mutating func scan(from start: Int) throws(MessageError) {
        var position = start
        while position < bytes.count {
            position = MessageLines.skipBlank(bytes, from: try segment(from: position))
        }
    }

    /// Cuts the segment that starts at a byte, with the lines that continue it, and says where it ends.
    private mutating func segment(from first: Int) throws(MessageError) -> Int {
        let name = SegmentName(bytes[first], bytes[first + 1], bytes[first + 2])
        let trouble = Trouble(name: name, offset: first)
        guard segments.count < MessageLimits.segments else { throw trouble.error(.tooManySegments) }
        if name == "MSH", !segments.isEmpty { throw trouble.error(.severalMessages) }
        let begin = Int32(leaves.count)
        firstField = fieldStarts.count
        let end = try fields(from: name == "MSH" ? header(from: first + 3) : Cursor(start: first + 3), trouble)
        fieldStarts.append(Int32(leaves.count))
        let known = segments.last { $0.name == name }
        segments.append(
            SegmentSpan(
                name: name,
                lastField: Int32(fieldStarts.count - firstField - 2),
                firstField: Int32(firstField),
                ordinal: (known?.ordinal ?? 0) + 1,
                leaves: begin..<Int32(leaves.count),
                bytes: Int32(first)..<Int32(end)
            )
        )
        return end
    }

    /// Names the segment at hand once something is wrong with it.
    private struct Trouble {
        let name: SegmentName
        let offset: Int

        func error(_ code: MessageError.Code) -> MessageError {
            MessageError(code, at: Place(offset: offset, path: name.description))
        }
    }

    /// MSH-1 and MSH-2 are the separators themselves and are not cut by them.
    private mutating func header(from first: Int) -> Cursor {
        let end = bytes[(first + 1)...].firstIndex { $0 == separators.field || MessageLines.isLineEnd($0) }
        append(Cursor(field: 1, start: first), end: first + 1, ByteKinds.foreign)
        append(Cursor(field: 2, start: first + 1), end: end ?? bytes.count, ByteKinds.foreign)
        return Cursor(field: 2, start: end ?? bytes.count)
    }

    private mutating func fields(from begin: Cursor, _ trouble: Trouble) throws(MessageError) -> Int {
        let (bytes, table) = (bytes, kinds.table)
        // Every byte of every message passes here: the bounds are looked at once, by the loop itself.
        return unsafe try bytes.withUnsafeBufferPointer { (text) throws(MessageError) -> Int in
            unsafe try table.withUnsafeBufferPointer { (kinds) throws(MessageError) -> Int in
                unsafe try fields(from: begin, text, kinds, trouble)
            }
        }
    }

    private mutating func fields(
        from begin: Cursor,
        _ text: UnsafeBufferPointer<UInt8>,
        _ kinds: UnsafeBufferPointer<UInt8>,
        _ trouble: Trouble
    ) throws(MessageError) -> Int {
        var cursor = begin
        var index = begin.start
        // What the bytes of the value at hand are, all together.
        var content: UInt8 = 0
        while index < text.count {
            let kind = unsafe kinds[Int(text[index])]
            if kind < ByteKinds.lineEnd {
                content |= kind
                index += 1
                continue
            }
            if kind == ByteKinds.lineEnd {
                guard let next = continuation(from: index) else { break }
                content |= ByteKinds.foreign
                index = next
                continue
            }
            // What stands between the name, or MSH-2, and the first separator is no field.
            if cursor.field > 0, index > begin.start { append(cursor, end: index, content) }
            if let code = Self.advance(&cursor, over: kind) { throw trouble.error(code) }
            index += 1
            cursor.start = index
            content = 0
        }
        if cursor.field > 0, cursor.start > begin.start { append(cursor, end: index, content) }
        return index
    }

    /// The start of the next line that is not blank, if it continues the segment.
    private func continuation(from end: Int) -> Int? {
        let next = MessageLines.skipBlank(bytes, from: end)
        let isNext = next < bytes.count && !MessageLines.startsSegment(bytes, at: next, separator: separators.field)
        return isNext ? next : nil
    }

    /// Counts on; what is one too many of, if anything is.
    private static func advance(_ cursor: inout Cursor, over kind: UInt8) -> MessageError.Code? {
        switch kind {
        case ByteKinds.subcomponent:
            cursor.subcomponent += 1
            if cursor.subcomponent > MessageLimits.components { return .tooManyComponents }
        case ByteKinds.component:
            cursor.component += 1
            cursor.subcomponent = 1
            if cursor.component > MessageLimits.components { return .tooManyComponents }
        case ByteKinds.repetition:
            cursor = Cursor(field: cursor.field, repetition: cursor.repetition + 1, start: cursor.start)
            if cursor.repetition > MessageLimits.repetitions { return .tooManyRepetitions }
        default:
            cursor = Cursor(field: cursor.field + 1, start: cursor.start)
            if cursor.field > MessageLimits.fields { return .tooManyFields }
        }
        return nil
    }

    private mutating func append(_ cursor: Cursor, end: Int, _ content: UInt8) {
        guard cursor.start < end else { return }
        if content & (ByteKinds.blank | ByteKinds.foreign) != 0, isBlank(cursor.start..<end) { return }
        while fieldStarts.count - firstField <= cursor.field { fieldStarts.append(Int32(leaves.count)) }
        leaves.append(
            LeafSpan(
                field: UInt16(cursor.field),
                repetition: UInt16(cursor.repetition),
                component: UInt8(cursor.component),
                subcomponent: UInt8(cursor.subcomponent),
                content: content,
                start: Int32(cursor.start),
                end: Int32(end)
            )
        )
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        let text = bytes.span
        for index in range where text[index] > 0x20 { return false }
        return true
    }
}
