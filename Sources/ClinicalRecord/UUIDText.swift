/// How the 16 bytes of a UUID are spelled.
///
/// Source: RFC 9562, section 4, <https://www.rfc-editor.org/rfc/rfc9562#section-4>
package enum UUIDText {
    /// In lower case with hyphens; there have to be 16 bytes.
    package static func spell(_ bytes: [UInt8]) -> String {
        precondition(bytes.count == 16, "a UUID has 16 bytes")
        return unsafe String(unsafeUninitializedCapacity: 36) { buffer in
            var index = 0
            for (position, byte) in bytes.enumerated() {
                if position == 4 || position == 6 || position == 8 || position == 10 {
                    unsafe buffer[index] = 0x2D
                    index += 1
                }
                unsafe buffer[index] = digit(byte >> 4)
                unsafe buffer[index + 1] = digit(byte & 0x0F)
                index += 2
            }
            return index
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
