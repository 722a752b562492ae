/// A file that somebody takes away.
package struct ViewedFile: Sendable, Hashable {
    /// Made by us, in letters that every system takes.
    package let name: String
    /// MIME type by what the bytes are, whatever the sender called it.
    package let type: String
    package let bytes: [UInt8]

    /// A file whose type its first bytes tell; the name gets the ending of that type.
    init(stem: String, bytes: [UInt8]) {
        let kind = Self.kind(of: bytes)
        self.init(name: "\(stem).\(kind.ending)", type: kind.type, bytes: bytes)
    }

    init(name: String, type: String, bytes: [UInt8]) { (self.name, self.type, self.bytes) = (name, type, bytes) }

    /// By the bytes that files of a kind begin with.
    static func kind(of bytes: [UInt8]) -> (type: String, ending: String) {
        let marks: [([UInt8], String, String)] = [
            (Array("%PDF-".utf8), "application/pdf", "pdf"), ([0x89, 0x50, 0x4E, 0x47], "image/png", "png"),
            ([0xFF, 0xD8, 0xFF], "image/jpeg", "jpg"), (Array("GIF8".utf8), "image/gif", "gif"),
            (Array("II*\0".utf8), "image/tiff", "tiff"), (Array("MM\0*".utf8), "image/tiff", "tiff"),
            (Array("PK\u{3}\u{4}".utf8), "application/zip", "zip"), (Array("{\\rtf".utf8), "application/rtf", "rtf"),
        ]
        for (mark, type, ending) in marks where bytes.starts(with: mark) { return (type, ending) }
        guard let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains("\0") else {
            return ("application/octet-stream", "bin")
        }
        let head = text.prefix(512).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return ("text/html; charset=utf-8", "html") }
        if head.hasPrefix("<") { return ("application/xml", "xml") }
        if head.hasPrefix("{") || head.hasPrefix("[") { return ("application/json", "json") }
        return ("text/plain; charset=utf-8", "txt")
    }
}
