/// Reads the bytes once, from left to right, and writes the tape; it never calls itself.
///
/// The containers that are open form a chain through the tokens' `end`, so depth costs no stack.
@safe struct JSONScanner {
    let base: UnsafePointer<UInt8>?
    let limits: JSONLimits
    /// The byte behind the last one that belongs to the document.
    let end: Int
    var position: Int
    var tokens: [JSONToken] = []
    /// The index of the innermost open container; -1 outside.
    var open = -1
    var isObject = false
    var depth = 0
    /// What names an open object may hold already, one bit per name, one word per depth.
    var filters: [UInt64]
    /// The name read last; the next value takes it.
    var name = JSONToken(
        nameStart: 0,
        nameHash: 0,
        start: 0,
        end: 0,
        next: 0,
        nameLength: 0,
        kind: .null,
        escapes: 0
    )

    init(_ bytes: UnsafeBufferPointer<UInt8>, part: Range<Int>, limits: JSONLimits) {
        unsafe base = bytes.baseAddress
        self.limits = limits
        position = part.lowerBound
        end = min(part.upperBound, bytes.count)
        filters = Array(repeating: 0, count: limits.depth + 1)
    }

    /// Reads the whole document.
    mutating func scan() throws(JSONError) -> [JSONToken] {
        guard end < UInt32.max else { throw failure(.tooLong) }
        tokens.reserveCapacity((end - position) / 24 + 16)
        skipMark()
        skipSpace()
        guard position < end else { throw failure(.empty) }
        while true {
            if try readValue(), try !advance() { break }
        }
        skipSpace()
        guard position == end else { throw failure(.secondDocument) }
        return tokens
    }

    private mutating func skipMark() {
        if byte(position) == 0xEF, byte(position + 1) == 0xBB, byte(position + 2) == 0xBF { position += 3 }
    }

    /// Reads a whole value, or opens a container and leaves the position at its first value.
    ///
    /// - Returns: Whether the value is complete.
    @inline(__always) private mutating func readValue() throws(JSONError) -> Bool {
        switch byte(position) {
        case 0x22: try readString()
        case 0x7B: return try openObject()
        case 0x5B: return try openArray()
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
            skipSpace()
            switch byte(position) {
            case 0x2C:
                try count()
                position += 1
                skipSpace()
                if isObject { try readName() }
                return true
            case 0x7D where isObject, 0x5D where !isObject:
                position += 1
                try close()
            default: throw failure(.unexpectedByte)
            }
        }
        return false
    }

    private mutating func openObject() throws(JSONError) -> Bool {
        try push(.object)
        guard byte(position) != 0x7D else {
            position += 1
            try close()
            return true
        }
        filters[depth] = 0
        try readName()
        return false
    }

    private mutating func openArray() throws(JSONError) -> Bool {
        try push(.array)
        name.nameLength = 0
        name.escapes = 0
        guard byte(position) == 0x5D else { return false }
        position += 1
        try close()
        return true
    }

    private mutating func push(_ kind: JSONToken.Kind) throws(JSONError) {
        guard depth < limits.depth else { throw failure(.tooDeep) }
        try append(kind, from: position, to: 0)
        let index = tokens.count - 1
        tokens[index].end = UInt32(truncatingIfNeeded: open + 1)
        tokens[index].next = 1
        open = index
        isObject = kind == .object
        depth += 1
        position += 1
        skipSpace()
    }

    private mutating func close() throws(JSONError) {
        if isObject, tokens[open].next > Self.checkedAtOnce { try checkManyNames() }
        let parent = Int(tokens[open].end) - 1
        tokens[open].end = UInt32(truncatingIfNeeded: position)
        tokens[open].next = UInt32(truncatingIfNeeded: tokens.count)
        open = parent
        isObject = parent >= 0 && tokens[parent].kind == .object
        depth -= 1
        name.nameLength = 0
        name.escapes = 0
    }

    @inline(__always) private mutating func count() throws(JSONError) {
        let held = Int(tokens[open].next)
        guard held < (isObject ? limits.members : limits.items) else {
            throw failure(isObject ? .tooManyMembers : .tooManyItems)
        }
        tokens[open].next = UInt32(truncatingIfNeeded: held + 1)
    }

    @inline(__always) mutating func append(
        _ kind: JSONToken.Kind,
        from start: Int,
        to end: Int,
        isEscaped: Bool = false
    ) throws(JSONError) {
        let index = tokens.count
        guard index < limits.values else { throw failure(.tooManyValues) }
        var token = name
        token.start = UInt32(truncatingIfNeeded: start)
        token.end = UInt32(truncatingIfNeeded: end)
        token.next = UInt32(truncatingIfNeeded: index + 1)
        token.kind = kind
        if isEscaped { token.escapes |= 2 }
        tokens.append(token)
    }
}
