import HTTPTypes
import Hummingbird
import Synchronization

/// Takes a body instead of the connection.
final class BodyCopy: ResponseBodyWriter {
    private let taken = Mutex<[UInt8]>([])

    /// All that was written.
    var bytes: [UInt8] { taken.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        taken.withLock { $0.append(contentsOf: buffer.readableBytesView) }
    }

    func finish(_: HTTPFields?) async throws {}
}
