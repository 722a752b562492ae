/// Adds to a finished PDF what Cairo 1.16 leaves out: the language, that viewers show the title, the mark of a date.
///
/// It is an incremental update: catalog and information are written once more behind the end of the file.
///
/// Source: ISO 32000-1, sections 7.5.6, 7.7.2, 7.9.4 and 14.3.3
struct PDFCatalog {
    /// BCP 47.
    let language: String

    /// - Throws: if the file has no catalog where Cairo writes it.
    func added(to pdf: [UInt8]) throws(PDFError) -> [UInt8] {
        let tail = Array(pdf.suffix(1_024))
        guard
            let root = Self.number(after: "/Root ", in: tail), let size = Self.number(after: "/Size ", in: tail),
            let info = Self.number(after: "/Info ", in: tail),
            let previous = Self.number(after: "startxref\n", in: tail),
            let catalog = Self.object(root, in: pdf), let facts = Self.object(info, in: pdf)
        else { throw PDFError(status: -1) }
        let name = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        let more = "   /Lang (\(name))\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n"
        let (catalogPlace, factsPlace) = (pdf.count, pdf.count + catalog.count + more.utf8.count)
        var update = catalog + Array(more.utf8) + Self.dated(facts) + Array(">>\nendobj\n".utf8)
        let table = pdf.count + update.count
        update += Array(
            """
            xref
            0 1
            0000000000 65535 f\u{20}
            \(root) 1
            \(Self.padded(catalogPlace)) 00000 n\u{20}
            \(info) 1
            \(Self.padded(factsPlace)) 00000 n\u{20}
            trailer
            << /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(previous) >>
            startxref
            \(table)
            %%EOF

            """.utf8
        )
        return pdf + update
    }

    /// An object up to the brackets that close its dictionary.
    private static func object(_ number: Int, in pdf: [UInt8]) -> [UInt8]? {
        guard
            let start = last("\n\(number) 0 obj\n<<", in: pdf), let end = first(">>\nendobj", in: pdf, from: start)
        else { return nil }
        return Array(pdf[start + 1..<end])
    }

    /// A date begins with `D:`.
    private static func dated(_ facts: [UInt8]) -> [UInt8] {
        let key = "/CreationDate ("
        guard let start = last(key, in: facts) else { return facts }
        let date = start + key.utf8.count
        return facts[date...].first == UInt8(ascii: "D") ? facts : facts[..<date] + Array("D:".utf8) + facts[date...]
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 10 - "\(number)".count)) + "\(number)"
    }

    private static func number(after words: String, in bytes: [UInt8]) -> Int? {
        guard let start = last(words, in: bytes) else { return nil }
        let digits = bytes[(start + words.utf8.count)...].prefix { (0x30...0x39).contains($0) }.prefix(12)
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func first(_ words: String, in bytes: [UInt8], from start: Int) -> Int? {
        let words = Array(words.utf8)
        guard bytes.count >= words.count, start <= bytes.count - words.count else { return nil }
        return (start...bytes.count - words.count).first { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
    }

    /// Searches from the end, where Cairo writes both objects.
    private static func last(_ words: String, in bytes: [UInt8]) -> Int? {
        let words = Array(words.utf8)
        guard bytes.count >= words.count else { return nil }
        return (0...bytes.count - words.count).last { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
    }
}
