/// Adds to a finished PDF what Cairo 1.16 cannot say: the language, and that viewers show the title.
///
/// It is an incremental update: the catalog is written once more, longer, behind the end of the file.
///
/// Source: ISO 32000-1, sections 7.5.6 and 7.7.2
struct PDFCatalog {
    /// BCP 47.
    let language: String

    /// - Throws: if the file has no catalog where Cairo writes it.
    func added(to pdf: [UInt8]) throws(PDFError) -> [UInt8] {
        let tail = Array(pdf.suffix(1_024))
        guard
            let root = Self.number(after: "/Root ", in: tail), let size = Self.number(after: "/Size ", in: tail),
            let info = Self.number(after: "/Info ", in: tail), let previous = Self.number(after: "startxref\n", in: tail),
            let start = Self.last("\n\(root) 0 obj\n<<", in: pdf), let end = Self.first(">>\nendobj", in: pdf, from: start)
        else { throw PDFError(status: -1) }
        let place = pdf.count
        let name = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        var update = Array(pdf[start + 1..<end])
        update += Array("   /Lang (\(name))\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n".utf8)
        let table = place + update.count
        let digits = "\(place)"
        let offset = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
        update += Array(
            """
            xref
            \(root) 1
            \(offset) 00000 n\u{20}
            trailer
            << /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(previous) >>
            startxref
            \(table)
            %%EOF

            """.utf8
        )
        return pdf + update
    }

    private static func number(after words: String, in bytes: [UInt8]) -> Int? {
        guard let start = last(words, in: bytes) else { return nil }
        let digits = bytes[(start + words.utf8.count)...].prefix { (0x30...0x39).contains($0) }.prefix(12)
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func first(_ words: String, in bytes: [UInt8], from start: Int) -> Int? {
        let words = Array(words.utf8)
        guard bytes.count >= words.count, start <= bytes.count - words.count else { return nil }
        return (start...bytes.count - words.count).first { bytes[$0...].starts(with: words) }
    }

    private static func last(_ words: String, in bytes: [UInt8]) -> Int? {
        let words = Array(words.utf8)
        guard bytes.count >= words.count else { return nil }
        return (0...bytes.count - words.count).last { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
    }
}
