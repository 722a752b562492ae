import Findings

/// Counts what a document holds before libxml2 sees it, in one pass that knows comments, CDATA, instructions, quotes.
///
/// It refuses nothing for its grammar but what hides the counts; libxml2 judges the rest.
struct XMLPrescan {
    private let limits: XMLLimits
    /// Elements, attributes and runs of text.
    private(set) var nodes = 0
    private var depth = 0
    private var text = 0
    private var position = 0

    init(limits: XMLLimits) { self.limits = limits }

    mutating func run(_ bytes: [UInt8], from start: Int) throws(XMLError) {
        var trouble: XMLError.Code?
        unsafe bytes.withUnsafeBufferPointer {
            position = start
            while position < $0.count, trouble == nil { unsafe trouble = step($0) }
        }
        guard let trouble else { return }
        let line = 1 + bytes[..<min(position, bytes.count)].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        throw XMLError(trouble, at: Place(line: line, path: ""))
    }

    /// One run of text, or one piece of markup.
    private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLError.Code? {
        guard unsafe bytes[position] == 0x3C else { return unsafe run(bytes) }
        guard position + 1 < bytes.count else { return .malformed }
        switch unsafe bytes[position + 1] {
        case 0x21: return unsafe declaration(bytes)
        case 0x3F: return unsafe skip(bytes, past: "?>")
        case 0x2F:
            depth -= 1
            text = 0
            return unsafe skip(bytes, past: ">")
        default: return unsafe tag(bytes)
        }
    }

    private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLError.Code? {
        let start = position
        unsafe position = find(0x3C, bytes) ?? bytes.count
        return count(text: position - start)
    }

    private mutating func count(text length: Int) -> XMLError.Code? {
        if text == 0, length > 0 { nodes += 1 }
        text += length
        return text > limits.text ? .textTooLong : nodes > limits.nodes ? .tooManyNodes : nil
    }

    private mutating func declaration(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLError.Code? {
        if unsafe stands("<!--", bytes) {
            position += 4
            return unsafe skip(bytes, past: "-->")
        }
        if unsafe stands("<![CDATA[", bytes) {
            let start = position
            return unsafe skip(bytes, past: "]]>") ?? count(text: position - start - 12)
        }
        return unsafe stands("<!DOCTYPE", bytes) ? .doctype : .malformed
    }

    /// A start tag: its name, then names and quoted values until `>`.
    private mutating func tag(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLError.Code? {
        text = 0
        depth += 1
        nodes += 1
        guard depth <= limits.depth else { return .tooDeep }
        position += 1
        var attributes = 0
        var nameStart = position
        while position < bytes.count {
            switch unsafe bytes[position] {
            case 0x3E:
                if unsafe bytes[position - 1] == 0x2F { depth -= 1 }
                position += 1
                return nodes > limits.nodes ? .tooManyNodes : nil
            case 0x22, 0x27:
                attributes += 1
                nodes += 1
                guard attributes <= limits.attributes else { return .tooManyAttributes }
                let quote = unsafe bytes[position]
                position += 1
                let start = position
                unsafe position = find(quote, bytes) ?? bytes.count
                guard position < bytes.count else { return .malformed }
                guard position - start <= limits.attribute else { return .attributeTooLong }
                nameStart = position + 1
            case 0x00...0x20, 0x2F, 0x3D: nameStart = position + 1
            case 0x3C: return .malformed
            default: if position - nameStart >= limits.name { return .nameTooLong }
            }
            position += 1
        }
        return .malformed
    }

    private mutating func skip(_ bytes: UnsafeBufferPointer<UInt8>, past end: StaticString) -> XMLError.Code? {
        while true {
            guard let found = unsafe find(end.utf8Start[0], bytes) else {
                position = bytes.count
                return .malformed
            }
            position = found
            if unsafe stands(end, bytes) {
                position += end.utf8CodeUnitCount
                return nil
            }
            position += 1
        }
    }

    private func stands(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard position + mark.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<mark.utf8CodeUnitCount
        where unsafe bytes[position + offset] != mark.utf8Start[offset] {
            return false
        }
        return true
    }

    /// The next place of a byte; eight bytes are looked at together.
    private func find(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var at = position
        while at + 8 <= bytes.count {
            let word = unsafe UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) ^ pattern
            let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            if zeros != 0 { return at + zeros.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < bytes.count {
            if unsafe bytes[at] == byte { return at }
            at += 1
        }
        return nil
    }
}
