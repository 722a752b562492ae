/// Reads what is asked of words: `bone metastases` for both, `or`, `not`, brackets, `"in a row"`, and `metast*` for words
/// that begin so.
///
/// `not` goes before `and`, `and` before `or`; small or capital letters make no difference.
///
/// Source: <https://hl7.org/fhir/R4/search.html#content>, which leaves the language to the server
struct WordsReader {
    private enum Piece: Equatable { case open, close, and, or, not, words(String, isQuoted: Bool) }

    private static let deepest = 10

    private let name: String
    private var pieces: ArraySlice<Piece>

    static func test(_ part: FullText.Part, _ text: String) throws(SearchMistake) -> WordsTest {
        var reader = WordsReader(name: part.rawValue, pieces: pieces(text)[...])
        let wish = try reader.either(0)
        guard reader.pieces.isEmpty else { throw reader.mistake }
        return WordsTest(part: part, wish: wish)
    }

    private var mistake: SearchMistake {
        SearchMistake(.incorrect, "\(name) is words, such as (bone or liver) and metast*, or \"two words\" in a row.")
    }

    private mutating func either(_ depth: Int) throws(SearchMistake) -> WordsTest.Wish {
        var parts = [try all(depth)]
        while take(.or) { parts.append(try all(depth)) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func all(_ depth: Int) throws(SearchMistake) -> WordsTest.Wish {
        var parts = [try one(depth)]
        while let next = pieces.first, next != .or, next != .close {
            _ = take(.and)
            parts.append(try one(depth))
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func one(_ depth: Int) throws(SearchMistake) -> WordsTest.Wish {
        guard depth <= Self.deepest else {
            throw SearchMistake(.tooCostly, "\(name) has at most \(Self.deepest) brackets inside each other.")
        }
        if take(.not) { return .not(try one(depth + 1)) }
        if take(.open) {
            let inner = try either(depth + 1)
            guard take(.close) else { throw mistake }
            return inner
        }
        guard case .words(let text, let isQuoted)? = pieces.popFirst() else { throw mistake }
        let words = FullText.words(of: text)
        guard let first = words.first else { throw mistake }
        guard words.count == 1 else { return .row(words) }
        return text.last == "*" && !isQuoted ? .start(first) : .word(first)
    }

    private mutating func take(_ piece: Piece) -> Bool {
        guard pieces.first == piece else { return false }
        pieces.removeFirst()
        return true
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first == "(" || first == ")" || first.isWhitespace {
                if !first.isWhitespace { pieces.append(first == "(" ? .open : .close) }
                rest = rest.dropFirst()
            } else if first == "\"" {
                let inner = rest.dropFirst().prefix { $0 != "\"" }
                pieces.append(.words(String(inner), isQuoted: true))
                rest = rest.dropFirst(inner.count + 2)
            } else {
                let word = rest.prefix { !$0.isWhitespace && !"()\"".contains($0) }
                pieces.append(Self.piece(word))
                rest = rest.dropFirst(word.count)
            }
        }
        return pieces
    }

    private static func piece(_ word: Substring) -> Piece {
        switch word.lowercased() {
        case "and": .and
        case "or": .or
        case "not": .not
        default: .words(String(word), isQuoted: false)
        }
    }
}
