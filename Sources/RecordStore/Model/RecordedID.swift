import ClinicalRecord

/// The compact form in which a store keeps a contributed id: 16 bytes for a UUID, else the text behind zeros.
package enum RecordedID {
    /// Only the canonical spelling in lower case becomes 16 bytes, so that decoding gives back what was encoded.
    package static func encode(_ id: String) -> [UInt8] {
        let text = Array(id.utf8)
        if let uuid = uuid(text) { return uuid }
        // One zero more where text and zero together would look like a UUID.
        return (text.count == 15 ? [0, 0] : [0]) + text
    }

    /// The id as it was given to ``encode(_:)``.
    package static func decode(_ bytes: [UInt8]) -> String {
        guard bytes.count == 16 else { return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self) }
        return UUIDText.spell(bytes)
    }

    private static func uuid(_ text: [UInt8]) -> [UInt8]? {
        guard text.count == 36 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        var index = 0
        while index < 36 {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard text[index] == 0x2D else { return nil }
                index += 1
            }
            guard let high = value(text[index]), let low = value(text[index + 1]) else { return nil }
            bytes.append(high << 4 | low)
            index += 2
        }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
