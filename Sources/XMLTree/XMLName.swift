/// A local name to look for, written as a literal.
///
/// Its key tells most names apart in one comparison: the length in the highest byte, then the first seven bytes.
package struct XMLName: Sendable, ExpressibleByStringLiteral {
    let text: StaticString
    let key: UInt64

    /// Takes an ASCII literal.
    package init(stringLiteral text: StaticString) {
        self.text = text
        key = unsafe Self.key(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The key of any name.
    static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var key = UInt64(truncatingIfNeeded: min(name.count, 255)) << 56
        for index in 0..<min(name.count, 7) {
            key |= unsafe UInt64(name[index]) << UInt64(8 * index)
        }
        return key
    }
}
