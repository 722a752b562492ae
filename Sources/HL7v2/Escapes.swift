/// Reads and writes the escape sequences of one message.
///
/// Reading: the five separators, line formatting (`\.br\` and its kin become line ends or blanks), bytes in
/// hexadecimal; highlighting and shifts of the character set say nothing that a record keeps. What is no sequence
/// of the standard stays as it is spelled, and so does one without an end.
///
/// Source: HL7 v2.5.1, section 2.7, <https://www.hl7.eu/HL7v2x/v251/std251/ch02.html#Heading34>
struct Escapes {
    let separators: Separators
    let charset: Charset

    /// Unescapes and decodes one value; line ends become `\n`, other control characters are dropped.
    func decode(_ bytes: ArraySlice<UInt8>) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            // The line feed of a pair says nothing more.
            if byte == 0x0A, index - 2 >= bytes.startIndex, bytes[index - 2] == 0x0D { continue }
            if byte == separators.escape, let next = sequence(in: bytes, at: index, to: &output) {
                index = next
            } else {
                Self.append(byte, to: &output)
            }
        }
        return charset.decode(output)
    }

    /// Carries out the sequence that starts behind an escape character; the byte behind it, or `nil` if it is none.
    private func sequence(in bytes: ArraySlice<UInt8>, at start: Int, to output: inout [UInt8]) -> Int? {
        guard let end = bytes[start...].firstIndex(where: { $0 == separators.escape }), end > start else { return nil }
        let body = bytes[start..<end]
        let isKnown =
            switch (body.first, body.count) {
            case (0x46, 1): Self.append(separators.field, to: &output)
            case (0x53, 1): Self.append(separators.component, to: &output)
            case (0x54, 1): Self.append(separators.subcomponent, to: &output)
            case (0x52, 1): Self.append(separators.repetition, to: &output)
            case (0x45, 1): Self.append(separators.escape, to: &output)
            case (0x48, 1), (0x4E, 1): true
            case (0x2E, _): Self.format(body.dropFirst(), to: &output)
            case (0x58, _): Self.hexadecimal(body.dropFirst(), to: &output)
            case (0x43, 2...), (0x4D, 2...): Self.digits(body.dropFirst()) != nil
            default: false
            }
        return isKnown ? end + 1 : nil
    }

    @discardableResult private static func append(_ byte: UInt8?, to output: inout [UInt8]) -> Bool {
        guard let byte else { return false }
        switch byte {
        case 0x0D: output.append(0x0A)
        case 0x00..<0x09, 0x0B..<0x20, 0x7F: break
        default: output.append(byte)
        }
        return true
    }

    /// `.br`, `.sp 2`, `.ce`, `.sk 3`; indents and word wrapping are nothing to keep.
    private static func format(_ body: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
        guard body.count >= 2 else { return false }
        let rest = body.dropFirst(2)
        switch (body[body.startIndex], body[body.startIndex + 1]) {
        case (0x62, 0x72), (0x63, 0x65): output.append(0x0A)
        case (0x73, 0x70): output.append(contentsOf: repeatElement(0x0A, count: count(rest)))
        case (0x73, 0x6B): output.append(contentsOf: repeatElement(0x20, count: count(rest)))
        case (0x69, 0x6E), (0x74, 0x69), (0x66, 0x69), (0x6E, 0x66): break
        default: return false
        }
        return true
    }

    /// The number behind `.sp` and `.sk`: 1 if there is none, 100 at most.
    private static func count(_ text: ArraySlice<UInt8>) -> Int {
        min(max(Int(String(decoding: text.filter { $0 != 0x20 }, as: UTF8.self)) ?? 1, 1), 100)
    }

    private static func hexadecimal(_ body: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
        guard let digits = digits(body), !digits.isEmpty, digits.count.isMultiple(of: 2) else { return false }
        for index in stride(from: 0, to: digits.count, by: 2) {
            append(digits[index] << 4 | digits[index + 1], to: &output)
        }
        return true
    }

    private static func digits(_ body: ArraySlice<UInt8>) -> [UInt8]? {
        var digits: [UInt8] = []
        for byte in body {
            switch byte {
            case 0x30...0x39: digits.append(byte - 0x30)
            case 0x41...0x46: digits.append(byte - 0x37)
            case 0x61...0x66: digits.append(byte - 0x57)
            default: return nil
            }
        }
        return digits
    }
}
