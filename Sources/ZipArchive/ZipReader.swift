import CArchive

/// Reads zip archives from memory under ``ZipLimits``.
///
/// Refused as a whole: absolute and upward paths, links and devices, archives within the archive.
package enum ZipReader {
    /// Whether bytes start like a zip archive.
    package static func recognises(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    }

    /// Every regular file, in the order of the archive.
    package static func members(
        of bytes: [UInt8],
        limits: ZipLimits = .standard
    ) throws(ZipError) -> [ZipMember] {
        let locale = UTF8Locale.enter()
        defer { UTF8Locale.leave(locale) }
        guard let archive = unsafe archive_read_new() else { throw ZipError(.damaged, entry: 0) }
        defer { _ = unsafe archive_read_free(archive) }
        unsafe archive_read_support_format_zip(archive)
        var result: Result<[ZipMember], ZipError> = .failure(ZipError(.notAnArchive, entry: 0))
        unsafe bytes.withUnsafeBytes { memory in
            guard unsafe archive_read_open_memory(archive, memory.baseAddress, memory.count) == ARCHIVE_OK else {
                return
            }
            result = unsafe walk(archive, limits: limits, packedBytes: bytes.count)
        }
        return try result.get()
    }

    private static func walk(
        _ archive: OpaquePointer,
        limits: ZipLimits,
        packedBytes: Int
    ) -> Result<[ZipMember], ZipError> {
        var members: [ZipMember] = []
        var room = limits.expandedBytes
        var header: OpaquePointer?
        for entry in 0... {
            let status = unsafe archive_read_next_header(archive, &header)
            if status == ARCHIVE_EOF { return .success(members) }
            guard status == ARCHIVE_OK, let header = unsafe header else {
                return .failure(ZipError(entry == 0 ? .notAnArchive : .damaged, entry: entry))
            }
            guard entry < limits.entries else { return .failure(ZipError(.tooManyEntries, entry: entry)) }
            do throws(ZipError) {
                guard let name = try unsafe fileName(header, entry) else { continue }
                let content = try unsafe expand(archive, entry, room: room, ratioRoom: limits.ratio * packedBytes)
                room -= content.count
                guard !recognises(content) else { throw ZipError(.nested, entry: entry) }
                members.append(ZipMember(name: name, bytes: content))
            } catch { return .failure(error) }
        }
        return .success(members)
    }

    /// The name of a regular file; `nil` for a folder.
    static func fileName(_ header: OpaquePointer, _ entry: Int) throws(ZipError) -> String? {
        let kind = unsafe archive_entry_filetype(header)
        guard let spelled = unsafe archive_entry_pathname_utf8(header) else {
            throw ZipError(.unsafeName, entry: entry)
        }
        let name = unsafe String(cString: spelled)
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.hasPrefix("/"), !name.contains("\\"), !name.contains(":"), !parts.contains("..") else {
            throw ZipError(.unsafeName, entry: entry)
        }
        if kind == carchive_directory { return nil }
        guard kind == carchive_regular_file, unsafe archive_entry_hardlink(header) == nil else {
            throw ZipError(.notARegularFile, entry: entry)
        }
        return name
    }

    private static func expand(
        _ archive: OpaquePointer,
        _ entry: Int,
        room: Int,
        ratioRoom: Int
    ) throws(ZipError) -> [UInt8] {
        var content: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = unsafe block.withUnsafeMutableBytes { memory in
                unsafe archive_read_data(archive, memory.baseAddress, memory.count)
            }
            guard count >= 0 else { throw ZipError(.damaged, entry: entry) }
            if count == 0 { return content }
            guard content.count + count <= room else { throw ZipError(.tooLarge, entry: entry) }
            guard content.count + count <= ratioRoom else { throw ZipError(.ratioTooHigh, entry: entry) }
            content.append(contentsOf: block[..<count])
        }
    }
}
