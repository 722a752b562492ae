import FHIRR4
import Findings
import HL7v2

extension MessageContext {
    /// The text of a leaf, blanks folded (A21); `""`, which says that the sender deleted the value, is nothing (C5).
    func text(_ leaf: Leaf, _ class: Ledger.Class = .mapped) -> String? {
        guard let text = ledger.use(leaf, `class`) else { return nil }
        if leaf.isFolded { return text }
        if text == "\"\"" {
            ledger.mark(leaf.index, .structural)
            return nil
        }
        return Self.folded(text)
    }

    /// The text of a leaf that chooses a branch of the mapping.
    func branch(_ leaf: Leaf) -> String? { text(leaf, .structural) }

    /// The text of a leaf with its line ends and blanks.
    func lines(_ leaf: Leaf, _ class: Ledger.Class = .mapped) -> String? {
        guard let text = ledger.use(leaf, `class`), text != "\"\"" else {
            ledger.mark(leaf.index, .structural)
            return nil
        }
        return text
    }

    /// A date or time at the precision sent; a lost one leaves its spelling behind (A9).
    func time(_ leaf: Leaf) -> Primitive? {
        guard let text = text(leaf) else { return nil }
        if let time = Timestamp(spelling: text) {
            let spelled = iso8601(time, of: leaf)
            // An hour alone, or a clock whose zone nobody knows, gives a day; what was sent stays beside it (A10).
            let isCut = spelled.utf8.count <= 10 && Self.leadingDigits(text) > 8
            return Primitive(spelled, extensions: isCut ? [.sourceValue(text)] : [])
        }
        ledger.refuse(leaf, .timeInvalid)
        return Primitive(nil, extensions: [.sourceValue(text)])
    }

    private static func leadingDigits(_ text: String) -> Int {
        let bytes = text.utf8.span
        var count = 0
        while count < bytes.count, 0x30...0x39 ~= bytes[count] { count += 1 }
        return count
    }

    /// The time of a leaf, as one of the forms an event can have.
    func eventTime(_ leaf: Leaf) -> EventTime? { time(leaf).map { .dateTime($0) } }

    /// A point in time or a stretch: from one leaf to another (A11).
    func eventTime(from start: Leaf, to end: Leaf) -> EventTime? {
        guard let period = period(from: start, to: end) else { return nil }
        guard let low = period.start, let high = period.end, low != high else {
            return period.end == nil || period.end == period.start
                ? period.start.map { .dateTime($0) } : .period(period)
        }
        return .period(period)
    }

    /// A stretch of time; `nil` if neither end was sent.
    func period(from start: Leaf, to end: Leaf) -> Period? {
        let (low, high) = (time(start), time(end))
        return low == nil && high == nil ? nil : Period(start: low, end: high)
    }

    /// The day of a time, for elements that hold dates only.
    func day(_ leaf: Leaf) -> Primitive? {
        guard let text = text(leaf) else { return nil }
        if let time = Timestamp(spelling: text) { return Primitive(time.day) }
        ledger.refuse(leaf, .timeInvalid)
        return Primitive(nil, extensions: [.sourceValue(text)])
    }

    /// A time with a clock and a zone; without one there is none (A10).
    func instant(_ leaf: Leaf) -> Primitive? {
        guard let time = time(leaf), let value = time.value else { return nil }
        if value.utf8.count > 10 { return time }
        ledger.refuse(leaf, .timeZoneMissing)
        return nil
    }

    /// A number as spelled, in the way that JSON spells it; what is none is refused.
    func number(_ leaf: Leaf) -> String? {
        guard let text = text(leaf) else { return nil }
        if let number = DecimalText.normalized(text) { return number }
        ledger.refuse(leaf, .numberInvalid)
        return nil
    }

    /// A whole number of at least a bound; what is none is refused.
    func integer(_ leaf: Leaf, atLeast least: Int) -> Int? {
        guard let text = text(leaf) else { return nil }
        if let number = Int(text), number >= least, number <= Int(Int32.max) { return number }
        ledger.refuse(leaf, .numberInvalid)
        return nil
    }

    /// Y or N; anything else is refused.
    func flag(_ leaf: Leaf) -> Bool? {
        guard let text = text(leaf) else { return nil }
        switch text.uppercased() {
        case "Y", "YES", "TRUE", "1": return true
        case "N", "NO", "FALSE", "0": return false
        default:
            ledger.refuse(leaf, .codeNotInTable)
            return nil
        }
    }

    /// Runs of blanks and line ends as one blank.
    static func folded(_ text: String) -> String {
        var last: UInt8 = 0x41
        let bytes = text.utf8.span
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x09 || (byte == 0x20 && last == 0x20) {
                return text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
            }
            last = byte
        }
        return text
    }
}
