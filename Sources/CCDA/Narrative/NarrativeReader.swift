import XMLTree

/// Reads narrative as plain text: blanks folded, blocks on lines of their own, cells of a row parted by semicolons.
struct NarrativeReader {
    private var bytes: [UInt8] = []
    private var pendingBreak = false
    private var pendingSpace = false
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func read(inside element: XMLElement) {
        var walk = XMLWalk(inside: element)
        while let step = walk.next() {
            switch step {
            case .start(let child): if isBlock(child) { endBlock() }
            case .end(let child): if isBlock(child) { endBlock() }
            case .text(let text, _): append(text)
            case .space: pendingSpace = true
            }
            if bytes.count > limit, pendingBreak { return }
        }
    }

    /// `header: cell; header: cell`, with the headers of the table around the row.
    mutating func readRow(_ row: XMLElement) {
        let headers = NarrativeTable.headers(above: row)
        for (index, cell) in row.children.enumerated() {
            var reader = NarrativeReader(limit: limit)
            reader.read(inside: cell)
            guard !reader.bytes.isEmpty else { continue }
            if !bytes.isEmpty { bytes.append(contentsOf: Array("; ".utf8)) }
            if index < headers.count, !headers[index].isEmpty {
                bytes.append(contentsOf: Array("\(headers[index]): ".utf8))
            }
            bytes.append(contentsOf: reader.bytes)
            if bytes.count > limit { return }
        }
    }

    private mutating func endBlock() {
        if !bytes.isEmpty { pendingBreak = true }
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            let blank = Self.blank(text[position...])
            position += max(blank, 1)
            guard blank == 0 else {
                pendingSpace = true
                continue
            }
            if pendingBreak {
                bytes.append(0x0A)
            } else if pendingSpace, !bytes.isEmpty {
                bytes.append(0x20)
            }
            pendingBreak = false
            pendingSpace = false
            bytes.append(byte)
        }
    }

    /// How many bytes a blank has that a text starts with, the wide and the narrow ones of Unicode included; 0 if none.
    private static func blank(_ text: ArraySlice<UInt8>) -> Int {
        switch text.first {
        case .some(0x00...0x20): 1
        case 0xC2: text.starts(with: [0xC2, 0xA0]) ? 2 : 0
        case 0xE2: text.starts(with: [0xE2, 0x80]) && text.dropFirst(2).first.map(isWide) == true ? 3 : 0
        case 0xE3: text.starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
        default: 0
        }
    }

    /// U+2000 to U+200A and U+202F by their last byte.
    private static func isWide(_ last: UInt8) -> Bool { last <= 0x8A || last == 0xAF }

    private func isBlock(_ element: XMLElement) -> Bool {
        element.isNamed("paragraph") || element.isNamed("item") || element.isNamed("br") || element.isNamed("tr")
            || element.isNamed("list") || element.isNamed("td") || element.isNamed("th")
            || element.isNamed("caption") || element.isNamed("p") || element.isNamed("table")
    }
}
