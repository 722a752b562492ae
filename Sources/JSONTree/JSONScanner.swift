import Findings

/// Reads the bytes once, from left to right, and writes the tape; it never calls itself.
///
/// The containers that are open form a chain through the tokens' `end`, so depth costs no stack. What is called for
/// every value is inlined into one loop, so that its state stays in registers.
@safe struct JSONScanner {
    let source: JSONSource
    let limits: JSONLimits
    /// The tape; every index is below `count`, and `count` never passes `room`.
    let tokens: UnsafeMutablePointer<JSONToken>
    let room: Int
    /// What names an open object may hold already, one bit per name, one word per depth.
    let filters: UnsafeMutablePointer<UInt64>
    /// The first byte that belongs to the document.
    let start: Int
    var count = 0
    var position: Int
    /// The index of the innermost open container; -1 outside.
    var open = -1
    var isObject = false
    var depth = 0
    /// The name read last; the next value takes it.
    var name = JSONToken.unnamed

    /// Takes room for the tape, and one word of `filters` more than the depth allowed; both must outlive it.
    init(
        _ source: JSONSource,
        from start: Int,
        limits: JSONLimits,
        tokens: UnsafeMutableBufferPointer<JSONToken>,
        filters: UnsafeMutableBufferPointer<UInt64>
    ) throws(JSONError) {
        guard let first = tokens.baseAddress, let words = filters.baseAddress, filters.count > limits.depth else {
            throw JSONError(.empty, at: .whole)
        }
        self.source = source
        self.limits = limits
        unsafe self.tokens = first
        room = min(tokens.count, limits.values)
        unsafe self.filters = words
        self.start = start
        position = start
    }

    /// Reads the whole document.
    ///
    /// - Returns: The length of the tape.
    mutating func scan() throws(JSONError) -> Int {
        let hasMark = source.byte(position) == 0xEF && source.byte(position + 1) == 0xBB
        if hasMark, source.byte(position + 2) == 0xBF { position += 3 }
        position = source.skipSpace(position)
        guard position < source.end else { throw failure(.empty) }
        while true {
            if try readValue(), try !advance() { break }
        }
        position = source.skipSpace(position)
        guard position == source.end else { throw failure(.secondDocument) }
        return count
    }

    /// Reads a whole value, or opens a container and leaves the position at its first value.
    ///
    /// - Returns: Whether the value is complete.
    @inline(__always) private mutating func readValue() throws(JSONError) -> Bool {
        switch source.byte(position) {
        case 0x22:
            let start = position
            let isEscaped = try skipString()
            try append(.string, from: start, isEscaped: isEscaped)
        case 0x7B: return try openContainer(.object, closing: 0x7D)
        case 0x5B: return try openContainer(.array, closing: 0x5D)
        case 0x2D, 0x30...0x39: try readNumber()
        case 0x74: try readWord(0x6575_7274, 4, .true)
        case 0x66: try readWord(0x736C_6166, 5, .false)
        case 0x6E: try readWord(0x6C6C_756E, 4, .null)
        default: throw failure(.unexpectedByte)
        }
        return true
    }

    /// Goes on behind a complete value, closing what ends there.
    ///
    /// - Returns: Whether another value follows.
    @inline(__always) private mutating func advance() throws(JSONError) -> Bool {
        while open >= 0 {
            position = source.skipSpace(position)
            let byte = source.byte(position)
            if byte == 0x2C {
                try countValue()
                position = source.skipSpace(position + 1)
                if isObject { try readName() }
                return true
            }
            guard byte == (isObject ? 0x7D : 0x5D) else { throw failure(.unexpectedByte) }
            try close()
        }
        return false
    }

    @inline(__always) private mutating func openContainer(
        _ kind: JSONToken.Kind,
        closing: UInt8
    ) throws(JSONError) -> Bool {
        guard depth < limits.depth else { throw failure(.tooDeep) }
        let index = count
        try append(kind, from: position)
        unsafe tokens[index].end = UInt32(truncatingIfNeeded: open + 1)
        unsafe tokens[index].next = 1
        open = index
        isObject = kind == .object
        depth += 1
        position = source.skipSpace(position + 1)
        if source.byte(position) == closing {
            try close()
            return true
        }
        if isObject {
            unsafe filters[depth] = 0
            try readName()
        } else {
            name = .unnamed
        }
        return false
    }

    /// Closes the innermost container; the position is at its closing bracket.
    @inline(__always) private mutating func close() throws(JSONError) {
        if isObject, unsafe tokens[open].next > Self.checkedAtOnce { try checkManyNames() }
        position += 1
        let parent = unsafe Int(tokens[open].end) - 1
        unsafe tokens[open].end = UInt32(truncatingIfNeeded: position)
        unsafe tokens[open].next = UInt32(truncatingIfNeeded: count)
        open = parent
        isObject = unsafe parent >= 0 && tokens[parent].kind == .object
        depth -= 1
        name = .unnamed
    }

    @inline(__always) private mutating func countValue() throws(JSONError) {
        let held = unsafe Int(tokens[open].next)
        guard held < (isObject ? limits.members : limits.items) else {
            throw failure(isObject ? .tooManyMembers : .tooManyItems)
        }
        unsafe tokens[open].next = UInt32(truncatingIfNeeded: held + 1)
    }

    /// Puts a value on the tape that reaches from `start` to the position.
    @inline(__always) mutating func append(
        _ kind: JSONToken.Kind,
        from start: Int,
        isEscaped: Bool = false
    ) throws(JSONError) {
        guard count < room else { throw failure(.tooManyValues) }
        unsafe (tokens + count).initialize(
            to: JSONToken(
                nameStart: name.nameStart,
                nameHash: name.nameHash,
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: position),
                next: UInt32(truncatingIfNeeded: count + 1),
                nameLength: name.nameLength,
                kind: kind,
                escapes: name.escapes | (isEscaped ? 2 : 0)
            )
        )
        count += 1
    }
}
