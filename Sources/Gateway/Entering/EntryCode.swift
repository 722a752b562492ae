import RecordStore

/// What stands on a letter of the clinic: 80 random bits in 16 letters that people can read, type and say aloud.
///
/// Source: Crockford's base 32, <https://www.crockford.com/base32.html>: without I, L, O and U; who reads a zero as an O is
/// understood.
package struct EntryCode: Sendable {
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 16

    /// `ABCD-EFGH-JKMN-PQRS`.
    package let text: String

    /// A new one, of the system's random numbers.
    package init() {
        // 256 is a multiple of 32: each letter is as likely as any other.
        let letters = Secret.random(Self.length).map { Self.letters[Int($0) % Self.letters.count] }
        text = stride(from: 0, to: Self.length, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// What is kept of it.
    package var digest: [UInt8] { Self.digest(of: text) }

    /// What is kept of a code that somebody typed, in whatever case and groups; the longer secret of a link is itself.
    package static func digest(of typed: String) -> [UInt8] {
        guard typed.utf8.count != 43 else { return Secret.digest(of: typed) }
        let letters = typed.uppercased().compactMap { letter -> Character? in
            switch letter {
            case "O": "0"
            case "I", "L": "1"
            default: Self.letters.contains(letter) ? letter : nil
            }
        }
        return Secret.digest(of: "entry " + String(letters))
    }
}
