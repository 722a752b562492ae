/// Writes JSON in the order it is told, without insignificant white space.
///
/// Empty texts, lists and objects leave nothing behind, not even their name: R4 allows none of them.
///
/// Source: RFC 8259, <https://www.rfc-editor.org/rfc/rfc8259>, <https://hl7.org/fhir/R4/json.html>
package struct JSONWriter: Sendable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []

    package init() {}

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
    package mutating func value(_ flag: Bool) { raw(Array((flag ? "true" : "false").utf8)) }

    /// An integer.
    package mutating func value(_ integer: Int) { raw(Array(String(integer).utf8)) }

    /// A number as spelled; the caller knows that it is one.
    package mutating func value(number spelling: String) { raw(Array(spelling.utf8)) }

    /// A value that is JSON already, such as the bytes of a node.
    package mutating func raw(_ value: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: value)
    }

    /// A member name and its colon; a value is to follow.
    mutating func name(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: [0x22, 0x3A])
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
        switch bytes.last {
        case nil, 0x7B, 0x5B, 0x3A: break
        default: bytes.append(0x2C)
        }
    }

    private mutating func quote(_ text: String) {
        bytes.append(0x22)
        defer { bytes.append(0x22) }
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case ..<0x20: bytes.append(contentsOf: Self.control(byte))
            default: bytes.append(byte)
            }
        }
    }

    private static func control(_ byte: UInt8) -> [UInt8] {
        let low = byte & 0x0F
        return Array("\\u00".utf8) + [0x30 + byte >> 4, low < 10 ? 0x30 + low : 0x57 + low]
    }
}
