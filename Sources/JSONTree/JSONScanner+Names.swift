extension JSONScanner {
    /// Objects with more members are checked when they close, through a seeded set, so that names made to collide
    /// cost nothing extra.
    static var checkedAtOnce: UInt32 { 32 }

    /// A member name and its colon; leaves the position at the value.
    @inline(__always) mutating func readName() throws(JSONError) {
        guard byte(position) == 0x22 else { throw failure(.unexpectedByte) }
        let start = position
        let isEscaped = try skipString()
        let range = start + 1..<position - 1
        guard range.count <= limits.nameLength else { throw failure(.nameTooLong, at: start) }
        name.nameStart = UInt32(truncatingIfNeeded: range.lowerBound)
        name.nameLength = UInt16(truncatingIfNeeded: range.count)
        name.escapes = isEscaped ? 1 : 0
        name.nameHash = isEscaped ? JSONName.hash(decoded(range)) : hash(range)
        let bit = UInt64(1) << UInt64(name.nameHash >> 26)
        if filters[depth] & bit != 0 { try checkName() }
        filters[depth] |= bit
        skipSpace()
        guard byte(position) == 0x3A else { throw failure(.unexpectedByte) }
        position += 1
        skipSpace()
    }

    @inline(__always) private func hash(_ range: Range<Int>) -> UInt32 {
        let first = head(range)
        return JSONName.mix(first, range.count <= 8 ? first : word(range.upperBound - 8), range.count)
    }

    private func decoded(_ range: Range<Int>) -> [UInt8] { JSONText.unescape(range.map { byte($0) }[...]) }

    /// Compares the name just read with those before it in the same object.
    private func checkName() throws(JSONError) {
        guard tokens[open].next <= Self.checkedAtOnce else { return }
        var index = open + 1
        while index < tokens.count {
            if tokens[index].nameHash == name.nameHash, isSame(tokens[index], name) { throw duplicate(name) }
            index = Int(tokens[index].next)
        }
    }

    private func isSame(_ left: JSONToken, _ right: JSONToken) -> Bool {
        if (left.escapes | right.escapes) & 1 != 0 { return decoded(left.name) == decoded(right.name) }
        return left.nameLength == right.nameLength
            && zip(left.name, right.name).allSatisfy { byte($0) == byte($1) }
    }

    /// Compares all names of the object that is about to close.
    func checkManyNames() throws(JSONError) {
        var seen: Set<[UInt8]> = []
        var index = open + 1
        while index < tokens.count {
            let token = tokens[index]
            let name = token.isNameEscaped ? decoded(token.name) : token.name.map { byte($0) }
            guard seen.insert(name).inserted else { throw duplicate(token) }
            index = Int(token.next)
        }
    }

    private func duplicate(_ token: JSONToken) -> JSONError {
        failure(.duplicateName, at: Int(token.nameStart) - 1, member: token)
    }
}
