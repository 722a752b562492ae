/// A local name to look for, written as a literal.
///
/// Its key tells most names apart in one comparison: the length in the highest byte, then the first seven bytes. It is
/// inlinable, so that the compiler works out the keys of literals.
package struct XMLName: Sendable, ExpressibleByStringLiteral {
    @usableFromInline let text: StaticString
    @usableFromInline let key: UInt64

    /// Takes an ASCII literal.
    @inlinable
    package init(stringLiteral text: StaticString) {
        self.text = text
        key = unsafe Self.key(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The key of any name.
    @inlinable
    static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var key = UInt64(truncatingIfNeeded: min(name.count, 255)) << 56
        for index in 0..<min(name.count, 7) {
            key |= unsafe UInt64(name[index]) << UInt64(8 * index)
        }
        return key
    }
}
