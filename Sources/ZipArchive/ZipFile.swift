import CArchive

/// Reads a zip archive from a file, one member after the other and each piece by piece: none stays in memory.
///
/// Its names and kinds are held to the same rules as those of ``ZipReader``; the ratio is that of the whole archive.
@safe package final class ZipFile {
    /// Phones put thousands of small files beside a large one.
    private static let mostEntries = 100_000

    private let archive: OpaquePointer
    private let packedBytes: Int
    private let ratio: Int
    private var entry = -1
    private var expanded = 0

    /// Opens an archive.
    ///
    /// - Parameters:
    ///   - path: Of a file.
    ///   - packedBytes: The length of the file.
    ///   - ratio: The most expanded bytes per byte of the archive.
    /// - Throws: ``ZipError/Code/notAnArchive``.
    package init(path: String, packedBytes: Int, ratio: Int = ZipLimits.standard.ratio) throws(ZipError) {
        guard let archive = unsafe archive_read_new() else { throw ZipError(.damaged, entry: 0) }
        unsafe self.archive = unsafe archive
        (self.packedBytes, self.ratio) = (packedBytes, ratio)
        unsafe archive_read_support_format_zip(archive)
        guard unsafe archive_read_open_filename(archive, path, 64 << 10) == ARCHIVE_OK else {
            throw ZipError(.notAnArchive, entry: 0)
        }
    }

    deinit { _ = unsafe archive_read_free(archive) }

    /// Goes on to the next regular file; what was not read of the one before is passed over.
    ///
    /// - Returns: its name; `nil` at the end.
    package func next() throws(ZipError) -> String? {
        let locale = UTF8Locale.enter()
        defer { UTF8Locale.leave(locale) }
        while true {
            entry += 1
            guard entry < Self.mostEntries else { throw ZipError(.tooManyEntries, entry: entry) }
            var header: OpaquePointer?
            let status = unsafe archive_read_next_header(archive, &header)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK, let header = unsafe header else {
                throw ZipError(entry == 0 ? .notAnArchive : .damaged, entry: entry)
            }
            if let name = try unsafe ZipReader.fileName(header, entry) { return name }
        }
    }

    /// The next bytes of the member; `nil` at its end.
    package func read() throws(ZipError) -> [UInt8]? {
        var block = [UInt8](repeating: 0, count: 256 << 10)
        let count = unsafe block.withUnsafeMutableBytes { memory in
            unsafe archive_read_data(archive, memory.baseAddress, memory.count)
        }
        guard count >= 0 else { throw ZipError(.damaged, entry: entry) }
        guard count > 0 else { return nil }
        expanded += count
        guard expanded / ratio <= packedBytes else { throw ZipError(.ratioTooHigh, entry: entry) }
        block.removeLast(block.count - count)
        return block
    }
}
