/// Adds minutes to a time spelled in ISO 8601, for appointments that give a start and a duration.
enum MinuteClock {
    /// The later time with the same offset; `nil` if the text has no clock or the time leaves its day.
    static func adding(_ minutes: Int, to text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count > 18, bytes[10] == 0x54, bytes[13] == 0x3A else { return nil }
        func number(_ index: Int) -> Int? {
            let (tens, ones) = (Int(bytes[index]) - 0x30, Int(bytes[index + 1]) - 0x30)
            return 0...9 ~= tens && 0...9 ~= ones ? tens * 10 + ones : nil
        }
        guard let hour = number(11), let minute = number(14), minutes >= 0, minutes < 1_440 else { return nil }
        let total = hour * 60 + minute + minutes
        guard total < 1_440 else { return nil }
        let (hours, rest) = total.quotientAndRemainder(dividingBy: 60)
        return "\(text.prefix(11))\(two(hours)):\(two(rest))\(text.dropFirst(16))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
