extension CDATime {
    /// The date alone: `2024`, `2024-05` or `2024-05-03`.
    var date: String {
        var text: [UInt8] = []
        append(year, 4, to: &text)
        guard let month else { return String(decoding: text, as: UTF8.self) }
        text.append(0x2D)
        append(month, 2, to: &text)
        guard let day else { return String(decoding: text, as: UTF8.self) }
        text.append(0x2D)
        append(day, 2, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// ISO 8601 as FHIR wants it: a clock only with an offset, its own or the one assumed, in minutes east of UTC.
    func dateTime(assuming assumed: Int?) -> String {
        guard let hour, let offset = offset ?? assumed else { return date }
        var text = Array(date.utf8)
        text.append(0x54)
        append(hour, 2, to: &text)
        text.append(0x3A)
        append(minute, 2, to: &text)
        text.append(0x3A)
        append(second, 2, to: &text)
        text += Array(fraction.utf8)
        text.append(offset < 0 ? 0x2D : 0x2B)
        append(abs(offset) / 60, 2, to: &text)
        text.append(0x3A)
        append(abs(offset) % 60, 2, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// A point to the second with its own offset; `nil` if either is missing.
    var instant: String? { hour == nil || offset == nil ? nil : dateTime(assuming: nil) }

    private func append(_ number: Int, _ width: Int, to text: inout [UInt8]) {
        var divisor = width == 4 ? 1000 : 10
        while divisor > 0 {
            text.append(0x30 + UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }
}
