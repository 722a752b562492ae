/// What somebody handed in: small things as bytes, large ones in a file that only the owner of the process can read.
package enum IntakeContent: Sendable, Hashable {
    case bytes([UInt8], sha256: [UInt8])
    case file(path: String, sha256: [UInt8])

    /// Of all bytes.
    package var sha256: [UInt8] {
        switch self {
        case .bytes(_, let hash), .file(_, let hash): hash
        }
    }
}
