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
