/// Writes JSON in the order it is told, without insignificant white space.
///
/// Empty texts, lists and objects leave nothing behind, not even their name: R4 allows none of them.
///
/// Source: RFC 8259, <https://www.rfc-editor.org/rfc/rfc8259>, <https://hl7.org/fhir/R4/json.html>
package struct JSONWriter: Sendable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []

    /// Most resources fit into the room that is taken at the start.
    package init() { bytes.reserveCapacity(1_024) }

    /// An object; its members are written by the closure.
    package mutating func object(_ write: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(0x7B)
        write(&self)
        bytes.append(0x7D)
    }

    /// An array; its items are written by the closure.
    package mutating func array(_ write: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(0x5B)
        write(&self)
        bytes.append(0x5D)
    }

    /// A string.
    package mutating func value(_ text: String) {
        separate()
        quote(text)
    }

    /// `true` or `false`.
    package mutating func value(_ flag: Bool) { raw((flag ? "true" : "false").utf8) }

    /// An integer.
    package mutating func value(_ integer: Int) { raw(String(integer).utf8) }

    /// A number as spelled; the caller knows that it is one.
    package mutating func value(number spelling: String) { raw(spelling.utf8) }

    /// A value that is JSON already, such as the bytes of a node.
    package mutating func raw(_ value: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: value)
    }

    /// A member name and its colon; a value is to follow.
    mutating func name(_ name: StaticString) {
        let needsComma = needsComma
        name.withUTF8Buffer { name in
            bytes.append(addingCapacity: name.count + 4) { room in
                if needsComma { room.append(0x2C) }
                room.append(0x22)
                for index in 0..<name.count { unsafe room.append(name[index]) }
                room.append(0x22)
                room.append(0x3A)
            }
        }
    }

    /// A member name that is not known beforehand; a value is to follow.
    mutating func name(escaping name: String) {
        separate()
        quote(name)
        bytes.append(0x3A)
    }

    /// Takes back what was written since; for members that turned out to be empty.
    mutating func rewind(to count: Int) { bytes.removeLast(bytes.count - count) }

    /// A comma, unless this is the first value in its container.
    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
    }

    private var needsComma: Bool {
        switch bytes.last {
        case nil, 0x7B, 0x5B, 0x3A: false
        default: true
        }
    }

    private mutating func quote(_ text: String) {
        bytes.append(0x22)
        let text = text.utf8.span
        if Self.isPlain(text) { copy(text) } else { escape(text) }
        bytes.append(0x22)
    }

    /// Whether nothing has to be escaped, as in nearly all texts.
    ///
    /// It looks at every byte and branches at none, so that many are looked at at once.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        var trouble: UInt8 = 0
        for index in text.indices {
            let byte = text[index]
            trouble |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
        }
        return trouble == 0
    }

    private mutating func copy(_ text: Span<UInt8>) {
        unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Copies what is plain in runs.
    private mutating func escape(_ text: Span<UInt8>) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
            copy(text.extracting(start..<index))
            escape(byte)
            start = index + 1
        }
        copy(text.extracting(start..<text.count))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
        case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
        case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
        case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
        default:
            let low = byte & 0x0F
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(contentsOf: [0x30 + byte >> 4, low < 10 ? 0x30 + low : 0x57 + low])
        }
    }
}
