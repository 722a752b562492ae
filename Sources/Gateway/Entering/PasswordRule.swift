import Foundation

/// What a new password has to be: long, not the name of the account, and on no list of passwords that others have used.
///
/// No signs are demanded and none forbidden.
///
/// Source: NIST SP 800-63B-4, section 3.1.1.2, <https://pages.nist.gov/800-63-4/sp800-63b.html>
package struct PasswordRule: Sendable {
    /// Why a password is not taken.
    package enum Weakness: String, Sendable, CaseIterable {
        case short, long
        /// The same few letters again and again, or a row of the alphabet, of digits or of the keyboard.
        case plain
        /// Little more than the name of the account or of this program.
        case name
        /// On the operator's list.
        case known
        /// What was typed twice is not the same.
        case different
    }

    package static let shortest = 12
    /// Bytes that the log-in reads.
    private static let longest = 1024

    private let known: KnownPasswords?

    /// - Parameter known: Passwords that others have used; `nil` if the operator has no list.
    package init(known: KnownPasswords? = nil) { self.known = known }

    /// - Parameters:
    ///   - password: As typed.
    ///   - login: The name of the account.
    /// - Returns: `nil` for one that is taken.
    /// - Throws: ``Refusal/Kind/unavailable`` if the list cannot be read: nothing is taken unseen.
    package func weakness(of password: String, for login: String) throws(Refusal) -> Weakness? {
        // Counted as it is hashed: one password has one spelling.
        let spelled = password.precomposedStringWithCompatibilityMapping
        guard spelled.unicodeScalars.count >= Self.shortest else { return .short }
        guard password.utf8.count <= Self.longest, spelled.utf8.count <= Self.longest else { return .long }
        let lowered = spelled.lowercased()
        if Self.isPlain(lowered) { return .plain }
        for word in [login.lowercased(), "chartway"] where word.count >= 4 {
            if lowered.replacing(word, with: "").unicodeScalars.count < Self.shortest - 6 { return .name }
        }
        guard let known else { return nil }
        let isKnown = try known.holds(spelled)
        return try isKnown ? .known : known.holds(lowered) ? .known : nil
    }

    /// A block of up to four letters over and over, or steps along one row.
    private static func isPlain(_ text: String) -> Bool {
        let letters = Array(text)
        let repeats = (1...4).contains { size in
            letters.indices.dropFirst(size).allSatisfy { letters[$0] == letters[$0 - size] }
        }
        return repeats || rows.contains { row in runs(letters, along: row) }
    }

    private static let rows = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"].map(
        Array.init
    )

    /// Whether each letter but a few is the neighbour of the one before.
    private static func runs(_ letters: [Character], along row: [Character]) -> Bool {
        let places = letters.map { row.firstIndex(of: $0) }
        let steps = zip(places, places.dropFirst()).count { one, next in
            guard let one, let next else { return false }
            let step = (next - one + row.count) % row.count
            return step == 1 || step == row.count - 1
        }
        return steps * 4 >= (letters.count - 1) * 3
    }
}
