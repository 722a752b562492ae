import Findings

/// Cuts a document that is too large for the memory into pieces, each a small document of its own.
///
/// It knows no more of XML than where a child of the root ends: quotes, comments, CDATA, instructions, depth. Every
/// byte between the root's tags goes through the one parser of the house with its pre-scan and limits, piece by piece.
/// Text in UTF-8 only.
package struct XMLPieces {
    private enum State { case prolog, content, epilog, done }

    private let root: [UInt8]
    private let wanted: Int
    private let limit: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var depth = 0
    private var state = State.prolog
    /// Of the first byte in the buffer.
    private var offset = 0
    private var line = 1
    /// In the buffer: the start tag of the root, in the first piece.
    private var head: Int?
    private var children: [Int] = []

    /// - Parameters:
    ///   - root: The local name of the only root that is accepted.
    ///   - size: About how many bytes a piece has.
    ///   - limit: The most bytes of one child of the root.
    package init(root: String, size: Int = 256 << 10, limit: Int = 8 << 20) {
        (self.root, wanted, self.limit) = (Array(root.utf8), size, limit)
    }

    /// Goes through a document that is in memory as a whole.
    ///
    /// - Throws: ``XMLError`` with the line, if this is no such document, or what the body throws.
    package static func each(
        of bytes: [UInt8],
        root: String,
        size: Int = 256 << 10,
        _ body: (XMLPiece) throws(XMLError) -> Void
    ) throws(XMLError) {
        var pieces = XMLPieces(root: root, size: size)
        var start = 0
        repeat {
            let end = min(start + size, bytes.count)
            pieces.add(bytes[start..<end])
            start = end
            while let piece = try pieces.next(isComplete: end == bytes.count) { try body(piece) }
        } while start < bytes.count
    }

    /// Takes the next bytes of the document.
    package mutating func add(_ bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

    /// The next piece.
    ///
    /// - Parameter isComplete: Whether no more bytes follow.
    /// - Returns: `nil` if more bytes are needed, or after the last piece.
    /// - Throws: ``XMLError`` with the line, if this is no such document.
    package mutating func next(isComplete: Bool) throws(XMLError) -> XMLPiece? {
        if state == .prolog, try !begin(isComplete) { return nil }
        while state == .content {
            if depth == 1, position >= wanted, !children.isEmpty { return cut(isLast: false) }
            guard position <= limit else { throw refused(.tooLarge) }
            guard try step(isComplete) else {
                if isComplete { throw refused(.malformed) }
                guard buffer.count <= limit else { throw refused(.tooLarge) }
                return nil
            }
        }
        guard state == .epilog, isComplete else { return nil }
        guard XMLProlog.isEpilog(buffer[position...]) else { throw refused(.malformed) }
        state = .done
        return cut(isLast: true)
    }

    private mutating func begin(_ isComplete: Bool) throws(XMLError) -> Bool {
        guard let start = try XMLProlog.start(of: root, in: buffer) else {
            guard !isComplete, buffer.count <= XMLProlog.limit else {
                throw refused(buffer.allSatisfy { $0 <= 0x20 } ? .empty : .malformed)
            }
            return false
        }
        (head, position, state) = (start, start, .content)
        return true
    }

    /// Passes one run of text or one piece of markup.
    ///
    /// - Returns: `false` if it is not here as a whole.
    private mutating func step(_ isComplete: Bool) throws(XMLError) -> Bool {
        guard position < buffer.count else { return false }
        guard buffer[position] == 0x3C else {
            position = buffer[position...].firstIndex(of: 0x3C) ?? buffer.count
            return true
        }
        guard buffer.count - position >= 9 || isComplete else { return false }
        if stands("<!--") { return skip(past: "-->", from: 4) }
        if stands("<![CDATA[") { return skip(past: "]]>", from: 9) }
        if stands("<?") { return skip(past: "?>", from: 2) }
        if stands("<!DOCTYPE") { throw refused(.doctype) }
        return stands("</") ? endTag() : startTag()
    }

    private mutating func endTag() -> Bool {
        guard skip(past: ">", from: 2) else { return false }
        depth -= 1
        if depth == 0 { state = .epilog }
        return true
    }

    private mutating func startTag() -> Bool {
        var at = position + 1
        var quote: UInt8 = 0
        while at < buffer.count {
            let byte = buffer[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                pass(tagEndingAt: at)
                return true
            }
            at += 1
        }
        return false
    }

    private mutating func pass(tagEndingAt end: Int) {
        if depth == 1 { children.append(position) }
        let isEmpty = buffer[end - 1] == 0x2F
        if !isEmpty { depth += 1 }
        position = end + 1
        if depth == 0 { state = .epilog }
    }

    private mutating func skip(past mark: String, from start: Int) -> Bool {
        let mark = Array(mark.utf8)
        var rest = buffer[min(position + start, buffer.count)...]
        while let found = rest.firstIndex(of: mark[0]) {
            if rest[found...].starts(with: mark) {
                position = found + mark.count
                return true
            }
            rest = rest[(found + 1)...]
        }
        return false
    }

    private func stands(_ mark: String) -> Bool { buffer[position...].starts(with: mark.utf8) }

    /// Takes what has been passed out of the buffer; the last piece takes the rest too.
    private mutating func cut(isLast: Bool) -> XMLPiece {
        let end = isLast ? buffer.count : position
        let start = head ?? 0
        let before = buffer[..<start].count { $0 == 0x0A }
        var document = head == nil ? [0x3C] + root + [0x3E] : []
        document += buffer[start..<position]
        if !isLast { document += [0x3C, 0x2F] + root + [0x3E] }
        let piece = XMLPiece(
            original: Array(buffer[..<end]),
            offset: offset,
            document: document,
            line: line + before,
            children: children.map { $0 + offset }
        )
        line += buffer[..<end].count { $0 == 0x0A }
        offset += end
        buffer.removeFirst(end)
        (position, head, children) = (0, nil, [])
        return piece
    }

    private func refused(_ code: XMLError.Code) -> XMLError {
        let passed = buffer[..<min(position, buffer.count)].count { $0 == 0x0A }
        return XMLError(code, at: Place(line: line + passed, path: ""))
    }
}
