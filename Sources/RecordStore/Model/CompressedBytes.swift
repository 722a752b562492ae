import CZlib

/// Bytes in zlib's format, or as they are if that is not shorter.
///
/// Source: RFC 1950, <https://www.rfc-editor.org/rfc/rfc1950>
package struct CompressedBytes: Sendable, Hashable {
    /// What is stored.
    package let stored: [UInt8]
    /// The length of the original; equal to that of ``stored`` if and only if nothing was compressed.
    package let size: Int

    /// Takes what a store holds.
    package init(stored: [UInt8], size: Int) {
        self.stored = stored
        self.size = size
    }

    /// Compresses, fast rather than small.
    package init(_ bytes: [UInt8]) {
        var length = compressBound(uLong(bytes.count))
        var stored = [UInt8](repeating: 0, count: Int(length))
        let outcome = unsafe stored.withUnsafeMutableBufferPointer { target in
            unsafe bytes.withUnsafeBufferPointer { source in
                unsafe compress2(target.baseAddress, &length, source.baseAddress, uLong(source.count), 1)
            }
        }
        if outcome == Z_OK, Int(length) < bytes.count {
            stored.removeLast(stored.count - Int(length))
            self.init(stored: stored, size: bytes.count)
        } else {
            self.init(stored: bytes, size: bytes.count)
        }
    }

    /// The original; `nil` if what is stored is damaged.
    package var original: [UInt8]? {
        guard stored.count != size else { return stored }
        guard size > 0 else { return nil }
        var length = uLong(size)
        var bytes = [UInt8](repeating: 0, count: size)
        let outcome = unsafe bytes.withUnsafeMutableBufferPointer { target in
            unsafe stored.withUnsafeBufferPointer { source in
                unsafe uncompress(target.baseAddress, &length, source.baseAddress, uLong(source.count))
            }
        }
        return outcome == Z_OK && Int(length) == size ? bytes : nil
    }
}
