/// Writes tokens one after the other without white space.
@safe struct JSONCopy {
    private let source: UnsafeBufferPointer<UInt8>
    private var result: [UInt8] = []
    /// Where the open containers end on the tape, and their closing brackets.
    private var open: [(end: Int, bracket: UInt8)] = []
    private var isFirst = true

    /// Takes the bytes that the tokens are of, which must outlive it.
    init(_ source: UnsafeBufferPointer<UInt8>, room: Int) {
        unsafe self.source = unsafe source
        result.reserveCapacity(room)
    }

    /// The next token of the tape.
    mutating func append(_ token: JSONToken, _ index: Int, isRoot: Bool, _ change: JSONChange?) {
        while let last = open.last, last.end <= index { close(last.bracket) }
        if !isFirst { result.append(0x2C) }
        if open.last?.bracket == 0x7D {
            result.append(0x22)
            append(token.name)
            result.append(0x22)
            result.append(0x3A)
        }
        if token.isContainer {
            let isObject = token.kind == .object
            result.append(isObject ? 0x7B : 0x5B)
            open.append((Int(token.next), isObject ? 0x7D : 0x5D))
            isFirst = true
        } else {
            isFirst = false
            if change?.kind != .value { append(token.range) }
        }
        guard let change else { return }
        if change.kind == .member, !isFirst { result.append(0x2C) }
        result.append(contentsOf: change.spelling)
        isFirst = false
    }

    /// All that was written, with what is still open closed.
    mutating func finish() -> [UInt8] {
        while let last = open.last { close(last.bracket) }
        return result
    }

    private mutating func close(_ bracket: UInt8) {
        result.append(bracket)
        open.removeLast()
        isFirst = false
    }

    private mutating func append(_ range: Range<Int>) {
        unsafe result.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    }
}
