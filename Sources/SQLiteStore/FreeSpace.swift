import Glibc

/// Watches the space on the disk of the archive, so that writes are refused while a commit can still be finished (W12).
struct FreeSpace: Sendable {
    private let folder: String
    /// 64 MiB, or a fiftieth of a small disk.
    private static let most: UInt64 = 64 << 20

    init(folder: String) { self.folder = folder }

    /// Bytes free for this user; `nil` if the system does not say.
    var bytes: Int64? { read().map { Int64(clamping: $0.free) } }

    /// Whether writing may begin.
    var suffices: Bool {
        guard let space = read() else { return true }
        return space.free >= min(Self.most, space.size / 50)
    }

    private func read() -> (free: UInt64, size: UInt64)? {
        var status = statvfs()
        guard unsafe statvfs(folder, &status) == 0 else { return nil }
        let block = UInt64(status.f_frsize)
        return (UInt64(status.f_bavail) * block, UInt64(status.f_blocks) * block)
    }
}
