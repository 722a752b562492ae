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
        let digest = hash.finalize()
        return unsafe digest.withUnsafeBytes { unsafe spell($0, version: isIdentity ? 0x50 : 0x80) }
    }

    /// The hash of what all names have in common.
    private static let start: Insecure.SHA1 = {
        var hash = Insecure.SHA1()
        hash.update(data: namespace)
        return hash
    }()

    private static func spell(_ hash: UnsafeRawBufferPointer, version: UInt8) -> String {
        unsafe String(unsafeUninitializedCapacity: 36) { text in
            var end = 0
            for index in 0..<16 {
                var byte = unsafe hash[index]
                if index == 6 { byte = byte & 0x0F | version }
                if index == 8 { byte = byte & 0x3F | 0x80 }
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    unsafe text[end] = 0x2D
                    end += 1
                }
                unsafe text[end] = digit(byte >> 4)
                unsafe text[end + 1] = digit(byte & 0x0F)
                end += 2
            }
            return end
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
