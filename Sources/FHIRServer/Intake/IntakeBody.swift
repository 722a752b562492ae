import ClinicalRecord
import Crypto
import Foundation
import Gateway
import HTTPTypes
import Hummingbird

/// Takes the body of a request as it comes: a small one as bytes, a large one into a file.
struct IntakeBody {
    /// Bytes up to which a body is kept in memory.
    private static let small = 1 << 20
    /// By so many first bytes a format is recognised.
    private static let start = 64 << 10

    let content: IntakeContent
    /// The file that it lies in; `nil` for a small one.
    let file: String?
    let format: DeliveryFormat

    /// Reads a body to its end.
    ///
    /// - Parameters:
    ///   - request: Whose body.
    ///   - limit: The most bytes.
    ///   - folder: Where large bodies lie.
    ///   - isKept: Whether it has to lie in a file, however small, since it is read later.
    /// - Throws: ``Refusal/Kind/tooLarge``, ``Refusal/Kind/incorrect`` for an empty body.
    init(_ request: Request, limit: Int, folder: IntakeFolder, isKept: Bool) async throws {
        let tooLarge = Refusal(.tooLarge, "One delivery has at most \(limit >> 20) MiB.")
        if let told = request.headers[.contentLength].flatMap({ Int($0) }), told > limit { throw tooLarge }
        var (bytes, first, hash, size): ([UInt8], [UInt8], SHA256, Int) = ([], [], SHA256(), 0)
        var writer: IntakeWriter?
        do {
            for try await piece in request.body {
                let piece = [UInt8](piece.readableBytesView)
                size += piece.count
                guard size <= limit else { throw tooLarge }
                hash.update(data: piece)
                if first.count < Self.start { first += piece.prefix(Self.start - first.count) }
                bytes += piece
                guard bytes.count > Self.small || isKept else { continue }
                if writer == nil { writer = try folder.begin() }
                try writer?.append(bytes)
                bytes = []
            }
            guard size > 0 else { throw Refusal(.incorrect, "There is nothing in the body.") }
            try writer?.append(bytes)
            try writer?.finish()
        } catch {
            writer?.discard()
            throw error as? Refusal ?? Self.broken(error)
        }
        let digest = Array(hash.finalize())
        content = writer.map { .file(path: $0.path, sha256: digest) } ?? .bytes(bytes, sha256: digest)
        (file, format) = (writer?.id, DeliveryFormat(recognising: first))
    }

    /// What cannot be written to the disk is not the sender's fault.
    private static func broken(_ error: any Error) -> Refusal {
        error is CocoaError
            ? Refusal(.unavailable, "The delivery cannot be kept now. Send it again later.")
            : Refusal(.incorrect, "The body ended before its end.")
    }
}
