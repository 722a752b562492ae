import Crypto
import Foundation
import HealthCards

/// Something that only its owner knows: 256 random bits, told once and kept as a hash (Z21).
package struct Secret: Sendable {
    /// 43 letters that stand in a URL as they are.
    package let text: String

    /// A new one, of the system's random numbers.
    package init() { text = Base64URL.encode(Self.random(32)) }

    /// What is kept of it.
    package var digest: [UInt8] { Self.digest(of: text) }

    /// What is kept of a secret that somebody brought.
    package static func digest(of text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    /// So many random bytes.
    package static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in generator.next() }
    }

    /// A new id: 128 random bits as a UUID.
    package static func id() -> String { UUID().uuidString.lowercased() }

    /// Whether two texts are the same, in a time that tells nothing of where they differ.
    package static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
