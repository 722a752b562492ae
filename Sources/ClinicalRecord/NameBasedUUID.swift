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

    private static func of(_ name: Span<UInt8>, isIdentity: Bool) -> String {
        var hash = start
        unsafe name.withUnsafeBufferPointer { unsafe hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | (isIdentity ? 0x50 : 0x80)
        bytes[8] = bytes[8] & 0x3F | 0x80
        return UUIDText.spell(bytes)
    }

    /// The hash of what all names have in common.
    private static let start: Insecure.SHA1 = {
        var hash = Insecure.SHA1()
        hash.update(data: namespace)
        return hash
    }()
}
