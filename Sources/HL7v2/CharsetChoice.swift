/// Decides how a message spells characters: by MSH-18, else UTF-8 if the bytes are, else Windows-1252.
///
/// Most messages are plain ASCII, where nothing has to be decided.
struct CharsetChoice {
    let charset: Charset
    let trouble: CharsetTrouble?

    init(_ bytes: [UInt8], declared code: String) {
        let declared = Charset(code: code)
        guard !Self.isASCII(bytes) else {
            charset = declared ?? .utf8
            trouble = nil
            return
        }
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        let guess = isUTF8 ? Charset.utf8 : .windows1252
        let saysASCII = code.uppercased() == "ASCII"
        switch declared {
        case nil:
            charset = guess
            trouble = code.isEmpty ? nil : .unsupported
        case .utf8:
            charset = guess
            trouble = isUTF8 && !saysASCII ? nil : .violated
        case let declared?:
            charset = declared
            trouble = isUTF8 ? .doubtful : nil
        }
    }

    /// It branches at no byte, so that many are looked at at once.
    private static func isASCII(_ bytes: [UInt8]) -> Bool {
        let text = bytes.span
        var all: UInt8 = 0
        for index in text.indices { all |= text[index] }
        return all < 0x80
    }
}
