import Crypto

/// Fingerprints of originals.
package enum ContentHash {
    /// SHA-256 in lower-case hexadecimal digits, by which originals are stored and found.
    package static func sha256(_ bytes: [UInt8]) -> String {
        HexText.spell(SHA256.hash(data: bytes))
    }
}
