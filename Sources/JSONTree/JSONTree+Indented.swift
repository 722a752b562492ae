extension JSONTree {
    /// The document with one member or item a line and two spaces a level, for people; every value as spelled.
    package func indented() -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var open: [JSONToken] = []
        for (index, token) in tokens.enumerated() {
            while let last = open.last, Int(last.next) <= index {
                open.removeLast()
                Self.line(open.count, into: &result)
                result.append(last.kind == .object ? 0x7D : 0x5D)
            }
            if let parent = open.last {
                if !isFirst(index) { result.append(0x2C) }
                Self.line(open.count, into: &result)
                if parent.kind == .object { name(token, into: &result) }
            }
            if token.isContainer && Int(token.next) > index + 1 {
                result.append(token.kind == .object ? 0x7B : 0x5B)
                open.append(token)
            } else {
                result.append(contentsOf: token.isContainer ? Self.empty(token.kind) : bytes[token.range])
            }
        }
        while let last = open.popLast() {
            Self.line(open.count, into: &result)
            result.append(last.kind == .object ? 0x7D : 0x5D)
        }
        result.append(0x0A)
        return result
    }

    /// The first value in a container stands right behind it on the tape.
    private func isFirst(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].isContainer && tokens[index - 1].next > index
    }

    private func name(_ token: JSONToken, into result: inout [UInt8]) {
        result.append(0x22)
        result.append(contentsOf: bytes[token.name])
        result.append(contentsOf: [0x22, 0x3A, 0x20])
    }

    private static func empty(_ kind: JSONToken.Kind) -> ArraySlice<UInt8> {
        kind == .object ? [0x7B, 0x7D] : [0x5B, 0x5D]
    }

    private static func line(_ depth: Int, into result: inout [UInt8]) {
        result.append(0x0A)
        result.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }
}
