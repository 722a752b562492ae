/// Telephone numbers as people read them aloud.
///
/// Numbers of North America are grouped; a country code is never added. Any other number stays as it was sent.
enum PhoneNumber {
    /// `+1 (312) 555-0142`, `(312) 555-0142`, or the number as spelled.
    static func spell(_ text: String) -> Phrase {
        let clean = CleanText.clean(text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text, limit: 60)
        let isPlain = clean.unicodeScalars.allSatisfy { "0123456789+-() .".unicodeScalars.contains($0) }
        let digits = clean.filter(\.isASCII).filter(\.isNumber)
        guard isPlain, clean.dropFirst().allSatisfy({ $0 != "+" }) else { return .data(clean) }
        if digits.count == 11, digits.hasPrefix("1") {
            let rest = digits.dropFirst()
            return isNorthAmerican(rest) ? .data("+1 \(group(rest))") : .data(clean)
        }
        let isLocal = digits.count == 10 && !clean.hasPrefix("+") && isNorthAmerican(digits[...])
        return .data(isLocal ? group(digits[...]) : clean)
    }

    /// What two spellings of one number have in common.
    static func key(_ text: String) -> String { String(text.filter(\.isNumber).suffix(10)) }

    /// Area codes and exchanges start with 2 to 9.
    private static func isNorthAmerican(_ digits: Substring) -> Bool {
        digits.first.map { $0 > "1" } == true && digits.dropFirst(3).first.map { $0 > "1" } == true
    }

    private static func group(_ digits: Substring) -> String {
        "(\(digits.prefix(3))) \(digits.dropFirst(3).prefix(3))-\(digits.dropFirst(6))"
    }
}
