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
        of(Array(name.utf8), isIdentity: isIdentity)
    }

    /// The UUID of a name of which the bytes are at hand.
    package static func of(_ name: [UInt8], isIdentity: Bool = true) -> String {
        var hash = Insecure.SHA1()
        hash.update(data: namespace)
        hash.update(data: name)
        return spell(hash.finalize(), version: isIdentity ? 0x50 : 0x80)
    }

    /// The first sixteen bytes of a hash, of which two say that it is one.
    private static func spell(_ hash: Insecure.SHA1.Digest, version: UInt8) -> String {
        unsafe String(unsafeUninitializedCapacity: 36) { text in
            var end = 0
            for (index, byte) in hash.prefix(16).enumerated() {
                let byte = index == 6 ? byte & 0x0F | version : index == 8 ? byte & 0x3F | 0x80 : byte
                if index == 4 || index == 6 || index == 8 || index == 10 { unsafe text.append(0x2D, at: &end) }
                unsafe text.append(digit(byte >> 4), at: &end)
                unsafe text.append(digit(byte & 0x0F), at: &end)
            }
            return end
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

extension UnsafeMutableBufferPointer<UInt8> {
    fileprivate func append(_ byte: UInt8, at end: inout Int) {
        unsafe self[end] = byte
        end += 1
    }
}
