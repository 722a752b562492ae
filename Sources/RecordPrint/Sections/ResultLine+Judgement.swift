package import ClinicalRecord

extension ResultLine {
    /// Whether a value stands out: what the laboratory said, else a plain comparison with the range it gave.
    ///
    /// No judgement of our own: without flag and range there is none, and a bound such as `< 5` is not compared.
    package func flag(_ wording: Wording) -> PrintTable.Flag? {
        let normal = ["N", "NEG", "ND", "IND", "NR", "S"]
        if !interpretationCode.isEmpty {
            if normal.contains(interpretationCode) { return nil }
            let known = wording.codes["flag.\(interpretationCode)"].map { Phrase($0) }
            let told = interpretation.isEmpty ? interpretationCode : interpretation
            return PrintTable.Flag(mark, known ?? .data(told, limit: 80))
        }
        guard value.comparator.isEmpty, let number = value.number.flatMap(Double.init), number.isFinite else {
            return nil
        }
        let range = bounds
        if let high = range.high, number > high {
            return PrintTable.Flag(.high, Phrase(wording.sentences.aboveRange))
        }
        if let low = range.low, number < low {
            return PrintTable.Flag(.low, Phrase(wording.sentences.belowRange))
        }
        return nil
    }

    /// The range as numbers: as sent, else read from a text such as `< 150` or `3.5 - 5.1`.
    package var bounds: (low: Double?, high: Double?) {
        if low != nil || high != nil { return (low.flatMap(Self.finite), high.flatMap(Self.finite)) }
        let words = referenceRange.split(whereSeparator: { " \t".contains($0) }).map(String.init)
        let joined = words.prefix(4).joined()
        for sign in ["<=", "<", "≤"] where joined.hasPrefix(sign) {
            return (nil, Self.leading(joined.dropFirst(sign.count)))
        }
        for sign in [">=", ">", "≥"] where joined.hasPrefix(sign) {
            return (Self.leading(joined.dropFirst(sign.count)), nil)
        }
        for dash in ["-", "–"] {
            let parts = joined.split(separator: dash, maxSplits: 1)
            if parts.count == 2, let low = Self.finite(String(parts[0])), let high = Self.leading(parts[1]), low <= high
            {
                return (low, high)
            }
        }
        return (nil, nil)
    }

    private var mark: PrintMark {
        switch interpretationCode {
        case "H", "HH", "HU", ">": .high
        case "L", "LL", "LU", "<": .low
        default: .outside
        }
    }

    private static func finite(_ text: String) -> Double? {
        guard let first = text.utf8.first, (0x30...0x39).contains(first) || first == 0x2D || first == 0x2E else {
            return nil
        }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    private static func leading(_ text: Substring) -> Double? {
        finite(String(text.prefix { $0.isNumber || $0 == "." }))
    }
}
