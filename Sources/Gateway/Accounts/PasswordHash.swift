import Crypto
import CryptoExtras
import Foundation
import HealthCards

/// A password as it is kept: scrypt with its parameters and salt, so that they can rise later (Z21).
///
/// Source: RFC 7914, <https://www.rfc-editor.org/rfc/rfc7914>; OWASP's password storage recommendations for the numbers.
package struct PasswordHash: Sendable, Hashable {
    /// 32 MiB and about a tenth of a second of one core.
    private static let rounds = 1 << 15
    private static let blockSize = 8
    private static let parallelism = 3
    private static let length = 32

    /// `scrypt$N$r$p$salt$hash`, the last two in base64url.
    package let text: String

    /// Hashes a password with a new salt.
    package init(_ password: String) {
        let salt = Secret.random(16)
        let hash = Self.derive(password, salt, Self.rounds, Self.blockSize, Self.parallelism) ?? []
        precondition(!hash.isEmpty, "scrypt works with its own parameters")
        let parameters = [Self.rounds, Self.blockSize, Self.parallelism].map(String.init)
        text = (["scrypt"] + parameters + [salt, hash].map { Base64URL.encode($0) }).joined(separator: "$")
    }

    /// One that was kept.
    package init(kept text: String) { self.text = text }

    /// For a log-in under a name that nobody has: it takes as long and no password fits.
    package static let ofNobody = PasswordHash(Secret().text)

    /// Whether a password is the one.
    package func fits(_ password: String) -> Bool {
        guard let kept = parts, let hash = Self.derive(password, kept.salt, kept.rounds, kept.block, kept.parallelism)
        else { return false }
        return Secret.isSame(hash, kept.hash)
    }

    /// Whether it was made with weaker parameters than are used now.
    package var isOutdated: Bool {
        guard let kept = parts else { return true }
        return kept.rounds < Self.rounds || kept.block < Self.blockSize || kept.parallelism < Self.parallelism
    }

    private var parts: (rounds: Int, block: Int, parallelism: Int, salt: [UInt8], hash: [UInt8])? {
        let parts = text.split(separator: "$")
        let numbers = parts.dropFirst().prefix(3).compactMap { Int($0) }
        guard parts.count == 6, parts[0] == "scrypt", numbers.count == 3,
            let salt = Base64URL.decode(parts[4].utf8), let hash = Base64URL.decode(parts[5].utf8)
        else { return nil }
        return (numbers[0], numbers[1], numbers[2], salt, hash)
    }

    private static func derive(
        _ password: String,
        _ salt: [UInt8],
        _ rounds: Int,
        _ block: Int,
        _ parallelism: Int
    ) -> [UInt8]? {
        // One password has one spelling, however the keyboard composes its accents.
        let bytes = Array(password.precomposedStringWithCompatibilityMapping.utf8)
        let key = try? KDF.Scrypt.deriveKey(
            from: bytes,
            salt: salt,
            outputByteCount: length,
            rounds: rounds,
            blockSize: block,
            parallelism: parallelism,
            maxMemory: 256 << 20
        )
        return key.map { key in unsafe key.withUnsafeBytes { unsafe Array($0) } }
    }
}
