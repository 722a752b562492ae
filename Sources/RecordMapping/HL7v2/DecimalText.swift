/// Spells numbers as JSON does, digits kept: `+5` is 5, `.50` is 0.50, `007` is 7.
enum DecimalText {
    /// The same number for JSON; `nil` if the text is no number.
    static func normalized(_ text: String) -> String? {
        var rest = Array(text.utf8)[...]
        var sign = ""
        if let first = rest.first, first == 0x2B || first == 0x2D {
            sign = first == 0x2D ? "-" : ""
            rest = rest.dropFirst()
        }
        let whole = rest.prefix { isDigit($0) }
        rest = rest.dropFirst(whole.count)
        var fraction: ArraySlice<UInt8> = []
        if rest.first == 0x2E {
            fraction = rest.dropFirst().prefix { isDigit($0) }
            rest = rest.dropFirst(fraction.count + 1)
        }
        guard rest.isEmpty, !whole.isEmpty || !fraction.isEmpty, whole.count + fraction.count <= 60 else { return nil }
        let digits = whole.drop { $0 == 0x30 }
        let number = sign + (digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self))
        return fraction.isEmpty ? number : "\(number).\(String(decoding: fraction, as: UTF8.self))"
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
