import Findings

/// Walks over what stands before the root of a document that is read in pieces; nothing of it is believed.
///
/// An internal document type subset of the expected root is skipped if it holds declarations of elements and attributes
/// and comments only (rule H1): nothing is expanded, no default is applied. Entities, parameter entities, notations,
/// external ids, instructions, conditional sections and quoted defaults refuse the document.
struct XMLProlog {
    /// Such a subset is a few kilobytes long.
    static let limit = 256 << 10

    private let bytes: [UInt8]
    private let root: [UInt8]
    private var position: Int

    /// What was found so far.
    private enum Step { case skipped, needsMore, root }

    private init(_ bytes: [UInt8], root: [UInt8], position: Int) {
        (self.bytes, self.root, self.position) = (bytes, root, position)
    }

    /// Where the start tag of the root begins.
    ///
    /// - Returns: `nil` if more bytes are needed to tell.
    static func start(of root: [UInt8], in bytes: [UInt8]) throws(XMLError) -> Int? {
        guard bytes.count >= 4 else { return nil }
        guard !bytes.prefix(4).contains(0), bytes[0] != 0xFE, bytes[0] != 0xFF else { throw refusal(.encoding, 1) }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var prolog = XMLProlog(bytes, root: root, position: isMarked ? 3 : 0)
        while true {
            switch try prolog.step() {
            case .skipped: continue
            case .needsMore: return nil
            case .root: return prolog.position
            }
        }
    }

    /// What else than elements may stand behind the root: white space, comments and instructions.
    static func isEpilog(_ bytes: ArraySlice<UInt8>) -> Bool {
        var prolog = XMLProlog(Array(bytes), root: [], position: 0)
        while true {
            prolog.skipSpace()
            guard prolog.position < prolog.bytes.count else { return true }
            let isComment = prolog.stands("<!--")
            guard isComment || prolog.stands("<?"), prolog.skip(past: isComment ? "-->" : "?>") else { return false }
        }
    }

    private mutating func step() throws(XMLError) -> Step {
        skipSpace()
        guard bytes.count - position > max(9, root.count + 1) else { return .needsMore }
        if stands("<!--") { return skip(past: "-->") ? .skipped : .needsMore }
        if stands("<?xml"), bytes[position + 5] <= 0x20 { return try declaration() }
        if stands("<?") { return skip(past: "?>") ? .skipped : .needsMore }
        if stands("<!DOCTYPE") { return try subset() ? .skipped : .needsMore }
        guard bytes[position] == 0x3C, bytes[(position + 1)...].starts(with: root),
            [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(bytes[position + 1 + root.count])
        else { throw refused(.malformed) }
        return .root
    }

    private mutating func declaration() throws(XMLError) -> Step {
        let start = position
        guard skip(past: "?>") else { return .needsMore }
        let declared = XMLDeclaration.encoding(Array(bytes[start..<position]), from: 0)
        guard declared == .nothing || declared == .utf8 || declared == .ascii else { throw refused(.encoding) }
        return .skipped
    }

    /// Skips `<!DOCTYPE Root [ … ]>`.
    ///
    /// - Returns: `false` if more bytes are needed.
    private mutating func subset() throws(XMLError) -> Bool {
        var at = position + 9
        while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
        guard bytes.count - at > root.count else { return false }
        guard bytes[at...].starts(with: root) else { throw refused(.doctype) }
        at += root.count
        while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return false }
        guard bytes[at] == 0x5B else { throw refused(.doctype) }
        guard let end = try endOfSubset(from: at + 1) else { return false }
        position = end
        return true
    }

    /// Behind the `]>`; `nil` if it is not here yet.
    ///
    /// Apple's own declarations are not always well-formed: they are passed over byte by byte.
    private func endOfSubset(from start: Int) throws(XMLError) -> Int? {
        var at = start
        while at + 9 < bytes.count {
            switch bytes[at] {
            case 0x3C:
                if bytes[at...].starts(with: "<!--".utf8) {
                    guard let end = find("-->", from: at + 4) else { return nil }
                    at = end
                    continue
                }
                let isKnown = ["<!ELEMENT", "<!ATTLIST"].contains { bytes[at...].starts(with: $0.utf8) }
                guard isKnown else { throw refused(.doctype) }
            case 0x22, 0x25, 0x26, 0x27: throw refused(.doctype)
            case 0x5D:
                var end = at + 1
                while end < bytes.count, Self.isSpace(bytes[end]) { end += 1 }
                guard end < bytes.count else { return nil }
                guard bytes[end] == 0x3E else { throw refused(.doctype) }
                return end + 1
            default: break
            }
            at += 1
        }
        return nil
    }

    private mutating func skipSpace() {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    }

    private mutating func skip(past mark: String) -> Bool {
        guard let end = find(mark, from: position + 2) else { return false }
        position = end
        return true
    }

    private func stands(_ mark: String) -> Bool { bytes[position...].starts(with: mark.utf8) }

    /// Behind the next place of a mark.
    private func find(_ mark: String, from start: Int) -> Int? {
        var rest = bytes[min(start, bytes.count)...]
        while let found = rest.firstIndex(where: { $0 == mark.utf8.first }) {
            if rest[found...].starts(with: mark.utf8) { return found + mark.utf8.count }
            rest = rest[(found + 1)...]
        }
        return nil
    }

    private func refused(_ code: XMLError.Code) -> XMLError {
        Self.refusal(code, 1 + bytes[..<position].count { $0 == 0x0A })
    }

    private static func refusal(_ code: XMLError.Code, _ line: Int) -> XMLError {
        XMLError(code, at: Place(line: line, path: ""))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
