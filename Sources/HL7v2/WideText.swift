/// Turns UTF-16 into UTF-8, so that the rest of the reader meets separators of one byte only.
enum WideText {
    /// The same text in UTF-8, or `nil` if the bytes are not UTF-16 by their mark or by their first letters.
    static func narrowed(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0xFF, 0xFE, _, _): return convert(bytes.dropFirst(2), littleEndian: true)
        case (0xFE, 0xFF, _, _): return convert(bytes.dropFirst(2), littleEndian: false)
        case (0x41...0x5A, 0, 0x41...0x5A, 0): return convert(bytes[...], littleEndian: true)
        case (0, 0x41...0x5A, 0, 0x41...0x5A): return convert(bytes[...], littleEndian: false)
        default: return nil
        }
    }

    private static func convert(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(littleEndian ? second << 8 | first : first << 8 | second)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
