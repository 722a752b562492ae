import Crypto

/// Version-5 and version-8 UUIDs under Chartway's own namespace: ids that depend on nothing but a name.
///
/// Source: RFC 9562, sections 5.5 and 5.8, <https://www.rfc-editor.org/rfc/rfc9562#section-5.5>
package enum NameBasedUUID {
    /// Made once at random; changing it would change every id.
    private static let namespace: [UInt8] = [
        0x6b, 0x1f, 0x0d, 0x52, 0x3a, 0x77, 0x4c, 0x0e, 0x9d, 0x21, 0x58, 0xe4, 0x0c, 0xb3, 0x96, 0x7f,
    ]

    /// The UUID of a name, in lower case with hyphens.
    ///
    /// - Parameters:
    ///   - name: Whatever tells the thing apart.
    ///   - isIdentity: Whether another name of the same sender means another thing; if not, the UUID is of version 8,
    ///     see ``ContributedResource/isIdentity``.
    /// - Returns: 36 characters.
    package static func of(_ name: String, isIdentity: Bool = true) -> String {
        of(name.utf8.span, isIdentity: isIdentity)
    }

    /// The UUID of a name of which the bytes are at hand.
    package static func of(_ name: [UInt8], isIdentity: Bool = true) -> String {
        of(name.span, isIdentity: isIdentity)
    }

    /// The UUID of a name of three parts with the separator of units, U+001F, between them.
    package static func of(_ first: String, _ second: String, _ third: String, isIdentity: Bool) -> String {
        let count = first.utf8.count + second.utf8.count + third.utf8.count + 2
        return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { room in
            var end = 0
            unsafe copy(first, to: room, at: &end)
            unsafe room[end] = 0x1F
            end += 1
            unsafe copy(second, to: room, at: &end)
            unsafe room[end] = 0x1F
            end += 1
            unsafe copy(third, to: room, at: &end)
            return unsafe of(UnsafeRawBufferPointer(room), isIdentity: isIdentity)
        }
    }

    private static func copy(_ text: String, to room: UnsafeMutableBufferPointer<UInt8>, at end: inout Int) {
        let text = text.utf8.span
        guard text.count > 0, let start = room.baseAddress else { return }
        unsafe text.withUnsafeBufferPointer { text in
            if let source = text.baseAddress { unsafe (start + end).update(from: source, count: text.count) }
        }
        end += text.count
    }

    private static func of(_ name: Span<UInt8>, isIdentity: Bool) -> String {
        unsafe name.withUnsafeBufferPointer { unsafe of(UnsafeRawBufferPointer($0), isIdentity: isIdentity) }
    }

    private static func of(_ name: UnsafeRawBufferPointer, isIdentity: Bool) -> String {
        var hash = start
        unsafe hash.update(bufferPointer: name)
        let (high, low) = unsafe hash.finalize().withUnsafeBytes { digest in
            let high = unsafe UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self))
            let low = unsafe UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            return (high, low)
        }
        let version: UInt64 = isIdentity ? 0x5000 : 0x8000
        return UUIDText.spell(high & ~0xF000 | version, low & ~(3 << 62) | 1 << 63)
    }

    /// The hash of what all names have in common.
    private static let start: Insecure.SHA1 = {
        var hash = Insecure.SHA1()
        hash.update(data: namespace)
        return hash
    }()
}
