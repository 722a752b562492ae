import CArchive

/// Writes a zip archive one member after the other; none stays in memory.
///
/// The same members and time give the same bytes. An archive that is not finished has no directory and cannot be read.
@safe package final class ZipWriter {
    private let archive: OpaquePointer
    private let sink: Sink
    private let modified: Int
    private var count = 0

    /// Begins an archive.
    ///
    /// - Parameters:
    ///   - modified: The time each member bears, in seconds since 1970-01-01 UTC.
    ///   - write: Takes the archive piece after piece; what it throws ends the archive.
    /// - Throws: ``ZipError/Code/damaged`` if libarchive runs out of memory.
    package init(modified: Int, into write: @escaping ([UInt8]) throws -> Void) throws(ZipError) {
        guard let archive = unsafe archive_write_new() else { throw ZipError(.damaged, entry: 0) }
        unsafe self.archive = unsafe archive
        self.modified = modified
        sink = Sink(write)
        unsafe archive_write_set_format_zip(archive)
        unsafe archive_write_set_bytes_per_block(archive, 64 << 10)
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
                let piece = unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: count))
                do { try sink.write(piece) } catch { return -1 }
                return count
            },
            nil
        )
        guard status == ARCHIVE_OK else { throw ZipError(.damaged, entry: 0) }
    }

    deinit {
        // What was given up is not written to its end.
        _ = unsafe archive_write_fail(archive)
        _ = unsafe archive_write_free(archive)
    }

    /// Appends a file.
    ///
    /// - Throws: ``ZipError/Code/damaged`` if it could not be written.
    package func add(_ member: ZipMember) throws(ZipError) {
        try begin(member.name, size: member.bytes.count)
        try append(member.bytes)
    }

    /// Begins a file that comes in pieces; as many bytes as its size have to follow.
    ///
    /// - Throws: ``ZipError/Code/damaged`` if it could not be written.
    package func begin(_ name: String, size: Int) throws(ZipError) {
        let locale = UTF8Locale.enter()
        defer { UTF8Locale.leave(locale) }
        guard writeHeader(name, size) else { throw ZipError(.damaged, entry: count) }
        count += 1
    }

    /// Appends bytes to the file that was begun last.
    ///
    /// - Throws: ``ZipError/Code/damaged`` if they could not be written.
    package func append(_ bytes: [UInt8]) throws(ZipError) {
        let written = unsafe bytes.withUnsafeBytes { memory in
            unsafe archive_write_data(archive, memory.baseAddress, memory.count)
        }
        guard written == bytes.count else { throw ZipError(.damaged, entry: count - 1) }
    }

    /// Writes the directory, after which nothing can be added.
    ///
    /// - Throws: ``ZipError/Code/damaged`` if it could not be written.
    package func finish() throws(ZipError) {
        let locale = UTF8Locale.enter()
        defer { UTF8Locale.leave(locale) }
        guard unsafe archive_write_close(archive) == ARCHIVE_OK else { throw ZipError(.damaged, entry: count) }
    }

    /// Where the archive goes.
    private final class Sink {
        let write: ([UInt8]) throws -> Void

        init(_ write: @escaping ([UInt8]) throws -> Void) { self.write = write }
    }

    private func writeHeader(_ name: String, _ size: Int) -> Bool {
        guard let header = unsafe archive_entry_new() else { return false }
        defer { unsafe archive_entry_free(header) }
        unsafe archive_entry_set_pathname_utf8(header, name)
        unsafe archive_entry_set_size(header, Int64(size))
        unsafe archive_entry_set_filetype(header, carchive_regular_file)
        unsafe archive_entry_set_perm(header, 0o644)
        unsafe archive_entry_set_mtime(header, time_t(modified), 0)
        return unsafe archive_write_header(archive, header) == ARCHIVE_OK
    }
}
