extension CDATime {
    /// The date alone: `2024`, `2024-05` or `2024-05-03`.
    var date: String { String(decoding: spelledDate(), as: UTF8.self) }

    /// ISO 8601 as FHIR wants it: a clock only with an offset, its own or the one assumed, in minutes east of UTC.
    func dateTime(assuming assumed: Int?) -> String {
        guard let hour, let offset = offset ?? assumed else { return date }
        var text = spelledDate()
        text.append(0x54)
        Self.append(hour, to: &text)
        text.append(0x3A)
        Self.append(minute, to: &text)
        text.append(0x3A)
        Self.append(second, to: &text)
        text.append(contentsOf: fraction.utf8)
        text.append(offset < 0 ? 0x2D : 0x2B)
        Self.append(abs(offset) / 60, to: &text)
        text.append(0x3A)
        Self.append(abs(offset) % 60, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// A point to the second with its own offset; `nil` if either is missing.
    var instant: String? { hour == nil || offset == nil ? nil : dateTime(assuming: nil) }

    private func spelledDate() -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(32)
        Self.append(year / 100, to: &text)
        Self.append(year % 100, to: &text)
        guard let month else { return text }
        text.append(0x2D)
        Self.append(month, to: &text)
        guard let day else { return text }
        text.append(0x2D)
        Self.append(day, to: &text)
        return text
    }

    /// Two digits.
    private static func append(_ number: Int, to text: inout [UInt8]) {
        text.append(0x30 + UInt8(truncatingIfNeeded: number / 10 % 10))
        text.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
    }
}
