import Crypto
import Foundation

/// Fingerprints of originals.
package enum ContentHash {
    /// SHA-256 in lower-case hexadecimal digits, by which originals are stored and found.
    package static func sha256(_ bytes: [UInt8]) -> String {
        HexText.spell(SHA256.hash(data: bytes))
    }

    /// SHA-1 in Base64, by which R4 lets a reader of an `Attachment` see that nothing was lost on the way; a check of
    /// transmission, no proof of who wrote it.
    package static func sha1(_ bytes: [UInt8]) -> String {
        Data(Insecure.SHA1.hash(data: bytes)).base64EncodedString()
    }
}
