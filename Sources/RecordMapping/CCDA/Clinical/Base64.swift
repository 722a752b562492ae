/// Bytes as text in the alphabet of sixty-four.
///
/// Source: RFC 4648, section 4, <https://www.rfc-editor.org/rfc/rfc4648#section-4>
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
            var quartet: [UInt8] = []
            for place in 0..<4 {
                quartet.append(3 - place > group.count ? 0x3D : alphabet[Int(bits & 63)])
                bits >>= 6
            }
            text += quartet.reversed()
        }
        return String(decoding: text, as: UTF8.self)
    }
}
