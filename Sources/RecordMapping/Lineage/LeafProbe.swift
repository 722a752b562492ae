/// How a value of an original is changed to see what depends on it.
enum LeafProbe {
    /// Another value of the same kind and length.
    case otherwise
    /// Not sent at all.
    case absent

    /// Spells a value differently.
    ///
    /// - Parameters:
    ///   - value: In UTF-8 or another character set in which ASCII is ASCII.
    ///   - escape: What starts and ends a sequence that is to stay, such as `\T\`.
    /// - Returns: As many bytes as the value has; `nil`: it is to be left out.
    func respell(_ value: ArraySlice<UInt8>, escape: UInt8? = nil) -> [UInt8]? {
        guard self == .otherwise else { return nil }
        var bytes = Array(value)
        if Self.isTime(bytes) {
            Self.shift(&bytes)
            return bytes
        }
        let isChanged = Self.turnWords(&bytes, escape)
        return isChanged ? bytes : Self.turnRest(bytes)
    }

    /// Eight digits or more that read as a day of some year.
    private static func isTime(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 8, bytes.prefix(8).allSatisfy(isDigit) else { return false }
        let (month, day) = (number(bytes, 4), number(bytes, 6))
        return (1...12).contains(month) && (1...31).contains(day)
    }

    /// Another day of the same month, another minute and another offset, so that whatever is read of it changes.
    private static func shift(_ bytes: inout [UInt8]) {
        set(number(bytes, 6) > 1 ? number(bytes, 6) - 1 : 2, at: 6, of: &bytes)
        if bytes.count >= 12, bytes[8..<12].allSatisfy(isDigit) {
            set(number(bytes, 10) > 0 ? number(bytes, 10) - 1 : 1, at: 10, of: &bytes)
        }
        guard let sign = bytes.lastIndex(where: { $0 == 0x2B || $0 == 0x2D }), sign + 2 < bytes.count,
            isDigit(bytes[sign + 1]), isDigit(bytes[sign + 2])
        else { return }
        set(number(bytes, sign + 1) > 0 ? number(bytes, sign + 1) - 1 : 1, at: sign + 1, of: &bytes)
    }

    /// The next letter for every letter, and another last digit: words stay words, numbers numbers, codes codes.
    private static func turnWords(_ bytes: inout [UInt8], _ escape: UInt8?) -> Bool {
        var isEscaped = false
        var last: Int?
        var isChanged = false
        for index in bytes.indices {
            if bytes[index] == escape { isEscaped.toggle() }
            guard !isEscaped else { continue }
            switch bytes[index] {
            case 0x61...0x7A: bytes[index] = bytes[index] == 0x7A ? 0x61 : bytes[index] + 1
            case 0x41...0x5A: bytes[index] = bytes[index] == 0x5A ? 0x41 : bytes[index] + 1
            case 0x30...0x39:
                last = index
                continue
            default: continue
            }
            isChanged = true
        }
        guard let last else { return isChanged }
        bytes[last] = bytes[last] == 0x30 ? 0x31 : bytes[last] - 1
        return true
    }

    /// What has neither letters nor digits of ASCII: another last sign.
    private static func turnRest(_ bytes: [UInt8]) -> [UInt8]? {
        guard let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return nil }
        var bytes = bytes
        bytes[last] = bytes[last] < 0x80 ? 0x58 : bytes[last] ^ 1
        return bytes
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func number(_ bytes: [UInt8], _ index: Int) -> Int {
        Int(bytes[index]) * 10 + Int(bytes[index + 1]) - 528
    }

    private static func set(_ number: Int, at index: Int, of bytes: inout [UInt8]) {
        bytes[index] = 0x30 + UInt8(number / 10)
        bytes[index + 1] = 0x30 + UInt8(number % 10)
    }
}
