/// How the bytes of a message spell characters.
///
/// Source: HL7 table 0211, <https://terminology.hl7.org/CodeSystem-v2-0211.html>
public enum Charset: Sendable, Hashable {
    /// `UNICODE UTF-8`, and plain ASCII, which is part of it.
    case utf8
    /// `8859/1` to `8859/15`: the number of the part.
    case iso8859(Int)
    /// What Windows sends that says nothing.
    case windows1252

    /// Reads a code of table 0211; `nil` for an encoding that is not supported, or for none at all.
    init?(code: String) {
        guard !code.isEmpty else { return nil }
        switch code.uppercased() {
        case "ASCII", "UNICODE", "UNICODE UTF-8", "UTF-8", "UTF8": self = .utf8
        // The reader has turned UTF-16 into UTF-8 before anybody asks.
        case "UNICODE UTF-16", "UTF-16": self = .utf8
        case let name:
            let part =
                name.hasPrefix("8859/") ? name.dropFirst(5) : name.hasPrefix("ISO-8859-") ? name.dropFirst(9) : ""
            guard let number = Int(part), number == 1 || SingleByteTable.parts[number] != nil else { return nil }
            self = .iso8859(number)
        }
    }

    /// Spells bytes as text; a byte that stands for nothing becomes U+FFFD.
    func decode(_ bytes: some Sequence<UInt8>) -> String {
        switch self {
        case .utf8:
            let text = bytes.withContiguousStorageIfAvailable { unsafe String(decoding: $0, as: UTF8.self) }
            return text ?? String(decoding: Array(bytes), as: UTF8.self)
        case .iso8859(1): return Self.decode(bytes) { Unicode.Scalar($0) }
        case .iso8859(let part):
            let table = SingleByteTable.parts[part] ?? []
            return Self.decode(bytes) { $0 >= 0xA0 && !table.isEmpty ? table[Int($0) - 0xA0] : Unicode.Scalar($0) }
        case .windows1252:
            let table = SingleByteTable.windows1252
            return Self.decode(bytes) { 0x80...0x9F ~= $0 ? table[Int($0) - 0x80] : Unicode.Scalar($0) }
        }
    }

    /// Spells text as bytes; a character that the encoding lacks becomes a question mark.
    func encode(_ text: String) -> [UInt8] {
        if self == .utf8 { return Array(text.utf8) }
        return text.unicodeScalars.map { scalar in
            if scalar.value < 0x80 { return UInt8(scalar.value) }
            return (UInt8(0x80)...0xFF).first { decode([$0]).unicodeScalars.first == scalar } ?? 0x3F
        }
    }

    private static func decode(_ bytes: some Sequence<UInt8>, _ scalar: (UInt8) -> Unicode.Scalar) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return String(text)
    }
}
