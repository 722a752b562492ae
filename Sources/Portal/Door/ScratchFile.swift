import Foundation
import Gateway
import Hummingbird

/// A file without a name, for an answer that is too large for memory: it is gone when nobody holds it any more.
final class ScratchFile: Sendable {
    private static let piece = 256 * 1024

    private let handle: FileHandle

    /// - Throws: ``Refusal/Kind/unavailable`` if nothing can be written.
    init() throws(Refusal) {
        let url = FileManager.default.temporaryDirectory.appending(path: "chartway-\(UUID().uuidString)")
        let isMade = FileManager.default.createFile(
            atPath: url.path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
        guard isMade, let handle = try? FileHandle(forUpdating: url) else {
            throw Refusal(.unavailable, "The file could not be put together. Try again later.")
        }
        try? FileManager.default.removeItem(at: url)
        self.handle = handle
    }

    @Sendable func append(_ bytes: [UInt8]) throws { try handle.write(contentsOf: bytes) }

    /// The whole file, piece by piece; to be called once.
    func body() throws -> ResponseBody {
        let size = try Int(handle.seekToEnd())
        try handle.seek(toOffset: 0)
        return ResponseBody(contentLength: size) { writer in
            while let data = try self.handle.read(upToCount: Self.piece), !data.isEmpty {
                try await writer.write(ByteBuffer(bytes: data))
            }
            try await writer.finish(nil)
        }
    }
}
