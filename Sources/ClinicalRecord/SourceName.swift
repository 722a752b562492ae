/// How sending systems may be called.
package enum SourceName {
    /// What a name has to be, for people.
    package static let rule =
        "a name has at most 64 letters, digits, dots, dashes and underscores, and is not «chartway»"

    /// Whether a name is kept for what is written through our own API and pages.
    ///
    /// Compared without case, so that no reader takes a hospital's word for ours.
    package static func isReserved(_ text: String) -> Bool { text.lowercased() == Contribution.ownSource }

    /// Whether a sender may go by a name that becomes part of addresses and of reports.
    package static func isAllowed(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64 && text != "." && text != ".." && !isReserved(text)
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || [0x2D, 0x2E, 0x5F].contains(byte)
            }
    }
}
