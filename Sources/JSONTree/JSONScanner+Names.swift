extension JSONScanner {
    /// Objects with more members are checked when they close, through a seeded set, so that names made to collide
    /// cost nothing extra.
    static var checkedAtOnce: UInt32 { 32 }

    /// A member name and its colon; leaves the position at the value.
    @inline(__always) mutating func readName() throws(JSONError) {
        guard source.byte(position) == 0x22 else { throw failure(.unexpectedByte) }
        let start = position + 1
        let isEscaped = try skipString()
        let length = position - 1 - start
        guard length <= limits.nameLength else { throw failure(.nameTooLong, at: start - 1) }
        name.nameStart = UInt32(truncatingIfNeeded: start)
        name.nameLength = UInt16(truncatingIfNeeded: length)
        name.escapes = isEscaped ? 1 : 0
        name.nameHash = isEscaped ? JSONName.hash(source.unescaped(start..<start + length)) : hash(start, length)
        let bit = UInt64(1) << UInt64(name.nameHash >> 26)
        let filter = unsafe filters[depth]
        if filter & bit != 0 { try checkName() }
        unsafe filters[depth] = filter | bit
        position = source.skipSpace(position)
        guard source.byte(position) == 0x3A else { throw failure(.unexpectedByte) }
        position = source.skipSpace(position + 1)
    }

    @inline(__always) private func hash(_ start: Int, _ length: Int) -> UInt32 {
        let head = source.head(start..<start + length)
        return JSONName.mix(head, length <= 8 ? head : source.word(start + length - 8), length)
    }

    /// Compares the name just read with those before it in the same object.
    @inline(never) private func checkName() throws(JSONError) {
        guard unsafe tokens[open].next <= Self.checkedAtOnce else { return }
        var index = open + 1
        while index < count {
            let token = unsafe tokens[index]
            if token.nameHash == name.nameHash, isSame(token, name) { throw duplicate(name) }
            index = Int(token.next)
        }
    }

    private func isSame(_ left: JSONToken, _ right: JSONToken) -> Bool {
        (left.escapes | right.escapes) & 1 == 0
            ? source.isSame(left.name, right.name)
            : source.unescaped(left.name) == source.unescaped(right.name)
    }

    /// Compares all names of the object that is about to close.
    @inline(never) func checkManyNames() throws(JSONError) {
        var seen: Set<[UInt8]> = []
        var index = open + 1
        while index < count {
            let token = unsafe tokens[index]
            guard seen.insert(source.unescaped(token.name)).inserted else { throw duplicate(token) }
            index = Int(token.next)
        }
    }

    private func duplicate(_ token: JSONToken) -> JSONError {
        failure(.duplicateName, at: Int(token.nameStart) - 1, member: token)
    }
}
