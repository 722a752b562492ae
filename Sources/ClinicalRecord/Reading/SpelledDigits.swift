/// Takes digits and separators off the front of a spelled time.
struct SpelledDigits {
    private let text: [UInt8]
    private var index = 0

    init(_ text: some Sequence<UInt8>) { self.text = Array(text) }

    var isAtEnd: Bool { index == text.count }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard index < text.count, text[index] == byte else { return false }
        index += 1
        return true
    }

    /// So many digits; `nil` and nothing taken if there are fewer.
    mutating func number(_ count: Int) -> Int32? {
        guard index + count <= text.count else { return nil }
        var value: Int32 = 0
        for byte in text[index..<index + count] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int32(byte - 0x30)
        }
        index += count
        return value
    }

    /// Billionths; digits beyond the ninth are dropped.
    mutating func fraction() -> UInt32 {
        guard skip(0x2E) else { return 0 }
        var (value, scale): (UInt32, UInt32) = (0, 100_000_000)
        while index < text.count, (0x30...0x39).contains(text[index]) {
            value += UInt32(text[index] - 0x30) * scale
            scale /= 10
            index += 1
        }
        return value
    }

    /// Minutes east of UTC; `nil` if there is none.
    mutating func offset() -> Int32? {
        if skip(0x5A) { return 0 }
        let isWest = skip(0x2D)
        guard isWest || skip(0x2B), let hours = number(2), skip(0x3A), let minutes = number(2) else { return nil }
        return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }
}
