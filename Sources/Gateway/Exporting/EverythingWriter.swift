import ClinicalRecord
import Crypto
import RecordStore
import ZipArchive

/// Writes the archive that holds everything about a person, one file after the other; the manifest is the last.
struct EverythingWriter {
    private let zip: ZipWriter
    private var parts: [EverythingExport.Part] = []

    init(at time: Timestamp, into write: @escaping ([UInt8]) throws -> Void) throws(Refusal) {
        do { zip = try ZipWriter(modified: Int(time.milliseconds / 1000), into: write) } catch {
            throw Self.refusal
        }
    }

    /// Appends a file; `source` is the configured name of its sender, `nil` for what Chartway wrote.
    mutating func add(_ name: String, _ bytes: [UInt8], from source: String? = nil) throws(Refusal) {
        let hash = HexText.spell(SHA256.hash(data: bytes))
        parts.append(EverythingExport.Part(name: name, source: source, size: bytes.count, sha256: hash))
        try write(name, bytes)
    }

    /// Appends a file piece by piece.
    ///
    /// - Parameters:
    ///   - name: In the archive.
    ///   - size: In bytes.
    ///   - source: The configured name of its sender.
    ///   - next: Gives the next bytes; `nil` at the end.
    /// - Throws: What `next` throws, or ``Refusal/Kind/fault`` if the archive could not be written.
    mutating func add(
        _ name: String,
        size: Int,
        from source: String,
        _ next: () async throws(Refusal) -> [UInt8]?
    ) async throws(Refusal) {
        var (hash, written) = (SHA256(), 0)
        do { try zip.begin(name, size: size) } catch { throw Self.refusal }
        while let bytes = try await next() {
            hash.update(data: bytes)
            written += bytes.count
            do { try zip.append(bytes) } catch { throw Self.refusal }
        }
        guard written == size else { throw Self.refusal }
        let text = HexText.spell(hash.finalize())
        parts.append(EverythingExport.Part(name: name, source: source, size: size, sha256: text))
    }

    /// Appends the manifest of all that was added, and ends the archive.
    func finish() throws(Refusal) {
        try write(EverythingExport.manifest, EverythingExport.manifest(of: parts))
        do { try zip.finish() } catch { throw Self.refusal }
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws(Refusal) {
        do { try zip.add(ZipMember(name: name, bytes: bytes)) } catch { throw Self.refusal }
    }

    private static let refusal = Refusal(.fault, "The archive could not be written.")
}
