/// By what way somebody is told.
package enum NoticeChannel: String, Sendable, CaseIterable {
    case email, sms

    /// An address as it is kept; `nil` for what is none.
    ///
    /// What is kept can stand in a header and in a command to a mail server as it is.
    package func spell(_ typed: String) -> String? {
        switch self {
        case .email: Self.mail(typed.filter { $0 != " " })
        case .sms: Self.phone(typed)
        }
    }

    /// Source: RFC 5321, section 4.1.2, without quoted names and without addresses beyond ASCII.
    private static func mail(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), text.utf8.count <= 254 else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        let isHost =
            labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") }
            }
        let name = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let isName = name.allSatisfy { atom in
            !atom.isEmpty && atom.utf8.allSatisfy { isLetter($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
        return isHost && isName ? text : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    /// Source: ITU-T E.164: a plus and up to 15 digits.
    private static func phone(_ text: String) -> String? {
        let digits = text.filter { !" -()./".contains($0) }
        guard digits.hasPrefix("+"), (8...16).contains(digits.utf8.count),
            digits.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return digits
    }
}
