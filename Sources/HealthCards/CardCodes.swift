import Findings

/// The digits of QR codes: two for each character of a signed text, of one code or of several that are numbered.
///
/// Source: <https://spec.smarthealth.cards/#encoding-qrs>
enum CardCodes {
    private static let prefix = Array("shc:/".utf8)

    /// The signed text; codes may stand in any order, parted by blanks or lines.
    static func read(_ bytes: ArraySlice<UInt8>) throws(HealthCardError) -> [UInt8] {
        let codes = bytes.split { $0 <= 0x20 }
        var parts: [[UInt8]] = Array(repeating: [], count: codes.count)
        for (number, code) in codes.enumerated() {
            let place = Place(path: "code[\(number)]")
            let pieces = code.dropFirst(prefix.count).split(separator: 0x2F, omittingEmptySubsequences: false)
            guard code.starts(with: prefix), let digits = pieces.last else { throw HealthCardError(.noCard, at: place) }
            let index = try position(of: pieces.dropLast(), among: codes.count, at: place)
            guard parts[index].isEmpty else { throw HealthCardError(.chunks, at: place) }
            parts[index] = try characters(digits, at: place)
        }
        return Array(parts.joined())
    }

    /// Where the code belongs: `C/N` counts from 1, and N codes have to be here.
    private static func position(
        of pieces: ArraySlice<ArraySlice<UInt8>>,
        among count: Int,
        at place: Place
    ) throws(HealthCardError) -> Int {
        if pieces.isEmpty, count == 1 { return 0 }
        let numbers = pieces.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard pieces.count == 2, numbers.count == 2, numbers[1] == count, (1...count).contains(numbers[0]) else {
            throw HealthCardError(.chunks, at: place)
        }
        return numbers[0] - 1
    }

    private static func characters(_ digits: ArraySlice<UInt8>, at place: Place) throws(HealthCardError) -> [UInt8] {
        let values = digits.map { $0 &- 0x30 }
        guard !values.isEmpty, values.count.isMultiple(of: 2), values.allSatisfy({ $0 < 10 }) else {
            throw HealthCardError(.digits, at: place)
        }
        let characters = stride(from: 0, to: values.count, by: 2).map { index -> UInt8 in
            let (tens, ones) = (values[index], values[index + 1])
            return tens * 10 + ones + 45
        }
        guard characters.allSatisfy({ $0 < 0x7F }) else { throw HealthCardError(.digits, at: place) }
        return characters
    }
}
