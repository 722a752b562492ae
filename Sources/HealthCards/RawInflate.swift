import CZlib

/// Raw DEFLATE without header and checksum, under a cap.
///
/// Source: RFC 1951, <https://www.rfc-editor.org/rfc/rfc1951>
enum RawInflate {
    /// Why there is no result.
    enum Failure: Error {
        case damaged, tooLarge
    }

    /// What was packed, of at most `limit` bytes; expanding stops as soon as there are more.
    static func expand(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
        defer { unsafe inflateEnd(&stream) }
        var result = [UInt8](repeating: 0, count: limit + 1)
        var bytes = bytes
        let outcome = unsafe bytes.withUnsafeMutableBufferPointer { source in
            unsafe result.withUnsafeMutableBufferPointer { target in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = UInt32(clamping: source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(clamping: target.count)
                return unsafe inflate(&stream, Z_FINISH)
            }
        }
        let count = unsafe Int(stream.total_out)
        guard count <= limit else { throw .tooLarge }
        // Bytes after the end of the stream would be signed and never read.
        guard outcome == Z_STREAM_END, unsafe stream.avail_in == 0 else { throw .damaged }
        return Array(result[..<count])
    }
}
