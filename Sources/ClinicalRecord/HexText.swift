/// Bytes as hexadecimal digits in lower case, as hashes are spelled.
package enum HexText {
    /// Two digits a byte.
    package static func spell(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
