/// The FNV-1a hash of a text: the same number in every run, unlike Swift's own.
///
/// Whoever finds something by it compares the text as well. Source: <https://www.rfc-editor.org/rfc/rfc9923>
package enum ByteHash {
    /// 64 bits.
    package static func of(_ text: String) -> UInt64 {
        var hash = start
        for byte in text.utf8 { add(byte, to: &hash) }
        return hash
    }

    /// The hash of a part of a buffer.
    static func of(_ buffer: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = start
        for position in range { add(buffer[position], to: &hash) }
        return hash
    }

    /// Whether a part of a buffer is this text.
    static func isEqual(_ buffer: [UInt8], _ range: Range<Int>, to text: String) -> Bool {
        let text = text.utf8.span
        guard range.count == text.count else { return false }
        for index in text.indices where buffer[range.lowerBound + index] != text[index] { return false }
        return true
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
