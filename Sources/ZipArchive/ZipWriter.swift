import CArchive

/// Writes zip archives in memory: the same members and time give the same bytes.
package enum ZipWriter {
    /// Packs files in the given order.
    ///
    /// - Parameters:
    ///   - members: Names with `/`, contents.
    ///   - modified: The time each member bears, in seconds since 1970-01-01 UTC.
    /// - Returns: The archive.
    /// - Throws: ``ZipError/Code/damaged`` if libarchive runs out of memory.
    package static func archive(_ members: [ZipMember], modified: Int) throws(ZipError) -> [UInt8] {
        let locale = UTF8Locale.enter()
        defer { UTF8Locale.leave(locale) }
        guard let archive = unsafe archive_write_new() else { throw ZipError(.damaged, entry: 0) }
        defer { _ = unsafe archive_write_free(archive) }
        let sink = Sink()
        unsafe archive_write_set_format_zip(archive)
        // Without padding the last block is as long as what it holds.
        unsafe archive_write_set_bytes_in_last_block(archive, 1)
        let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
        let status = unsafe archive_write_open(
            archive,
            context,
            nil,
            { _, context, data, count in
                guard let context = unsafe context, let data = unsafe data else { return -1 }
                let sink = unsafe Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
                unsafe sink.bytes.append(contentsOf: UnsafeRawBufferPointer(start: data, count: count))
                return count
            },
            nil
        )
        guard status == ARCHIVE_OK else { throw ZipError(.damaged, entry: 0) }
        for (index, member) in members.enumerated() {
            guard unsafe write(member, modified, to: archive) else { throw ZipError(.damaged, entry: index) }
        }
        guard unsafe archive_write_close(archive) == ARCHIVE_OK else { throw ZipError(.damaged, entry: members.count) }
        return sink.bytes
    }

    /// Holds what libarchive has written so far.
    private final class Sink {
        var bytes: [UInt8] = []
    }

    private static func write(_ member: ZipMember, _ modified: Int, to archive: OpaquePointer) -> Bool {
        guard let header = unsafe archive_entry_new() else { return false }
        defer { unsafe archive_entry_free(header) }
        unsafe archive_entry_set_pathname_utf8(header, member.name)
        unsafe archive_entry_set_size(header, Int64(member.bytes.count))
        unsafe archive_entry_set_filetype(header, carchive_regular_file)
        unsafe archive_entry_set_perm(header, 0o644)
        unsafe archive_entry_set_mtime(header, time_t(modified), 0)
        guard unsafe archive_write_header(archive, header) == ARCHIVE_OK else { return false }
        let written = unsafe member.bytes.withUnsafeBytes { memory in
            unsafe archive_write_data(archive, memory.baseAddress, memory.count)
        }
        return written == member.bytes.count
    }
}
