/// A spelling-tolerant key of a name: American Soundex after the commonest silent and double spellings.
///
/// Source: <https://www.archives.gov/research/census/soundex>
enum Phonetic {
    /// The key of a folded name: a letter and three digits; empty if it has no letter.
    static func key(_ name: String) -> String {
        let letters = simplified(Array(name.utf8)).filter { (0x41...0x5A).contains($0) }
        guard let first = letters.first else { return "" }
        var key = [first]
        var last = digit(first)
        for letter in letters.dropFirst() where key.count < 4 {
            let digit = digit(letter)
            if digit != 0, digit != last { key.append(0x30 + digit) }
            // H and W do not part equal sounds, vowels do.
            if letter != 0x48, letter != 0x57 { last = digit }
        }
        while key.count < 4 { key.append(0x30) }
        return String(decoding: key, as: UTF8.self)
    }

    private static func simplified(_ name: [UInt8]) -> [UInt8] {
        for (from, to) in starts where name.starts(with: from.utf8) {
            return Array(to.utf8) + name.dropFirst(from.utf8.count)
        }
        return name
    }

    private static let starts = [
        ("KN", "N"), ("GN", "N"), ("PN", "N"), ("WR", "R"), ("PH", "F"), ("PS", "S"), ("MC", "MK"), ("MAC", "MK"),
        ("C", "K"), ("Z", "S"), ("Y", "J"),
    ]

    private static func digit(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x42, 0x46, 0x50, 0x56: 1
        case 0x43, 0x47, 0x4A, 0x4B, 0x51, 0x53, 0x58, 0x5A: 2
        case 0x44, 0x54: 3
        case 0x4C: 4
        case 0x4D, 0x4E: 5
        case 0x52: 6
        default: 0
        }
    }
}
