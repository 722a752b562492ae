import Foundation

/// Texts without the white space and the invisible characters that machines put into them; rule A21.
enum CleanText {
    /// Trims, folds runs of blanks into one, drops control characters and composes accents.
    ///
    /// - Returns: `nil` if nothing is left; whether a control character was dropped.
    static func clean(_ text: String) -> (text: String?, droppedControl: Bool) {
        if isClean(text) { return (text, false) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var (space, dropped) = (false, false)
        for byte in text.utf8 {
            switch byte {
            case 0x09, 0x0A, 0x0D, 0x20: space = !bytes.isEmpty
            case 0x00..<0x20, 0x7F: dropped = true
            default:
                if space { bytes.append(0x20) }
                space = false
                bytes.append(byte)
            }
        }
        guard !bytes.isEmpty else { return (nil, dropped) }
        let folded = String(decoding: bytes, as: UTF8.self)
        let isPlain = bytes.allSatisfy { $0 < 0xCC }
        return (isPlain ? folded : folded.precomposedStringWithCanonicalMapping, dropped)
    }

    private static func isClean(_ text: String) -> Bool {
        let text = text.utf8.span
        var (trouble, previous): (UInt8, UInt8) = (0, 0x20)
        // No branch for a byte, so that many are looked at at once.
        for index in text.indices {
            let byte = text[index]
            trouble |= (byte < 0x20 ? 1 : 0) | (byte >= 0xCC ? 1 : 0) | (byte == 0x7F ? 1 : 0)
            trouble |= byte | previous == 0x20 ? 1 : 0
            previous = byte
        }
        return trouble == 0 && previous > 0x20
    }
}
