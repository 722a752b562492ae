/// Spells dates, times and offsets, digit by digit.
struct DigitText {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(32) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A number with zeros before it.
    mutating func append(_ number: Int, digits: Int) {
        var scale = digits == 4 ? 1_000 : 10
        while scale > 0 {
            bytes.append(0x30 + UInt8(number / scale % 10))
            scale /= 10
        }
    }

    /// Year, year and month, or all three parts.
    mutating func append(_ date: CivilDate, parts: Int) {
        append(date.year, digits: 4)
        if parts > 1 {
            append(0x2D)
            append(date.month, digits: 2)
        }
        if parts > 2 {
            append(0x2D)
            append(date.day, digits: 2)
        }
    }
}
