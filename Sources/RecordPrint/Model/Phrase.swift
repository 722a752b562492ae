/// A piece of text in which our own words and what the record says stay apart.
///
/// A renderer isolates the record's part, so that a name written from right to left, or one made to confuse, cannot
/// rearrange the words around it.
package struct Phrase: Sendable, Hashable, CustomStringConvertible {
    /// One stretch of a phrase.
    package enum Piece: Sendable, Hashable {
        /// Ours, in the language of the document.
        case words(String)
        /// The record's, cleaned by ``CleanText``.
        case data(String)
        /// The letter that stands for a source, and its name for those who ask.
        case mark(String, name: String)

        package var text: String {
            switch self {
            case .words(let text), .data(let text), .mark(let text, _): text
            }
        }
    }

    package private(set) var pieces: [Piece]

    /// Our own words.
    package init(_ words: String) { pieces = words.isEmpty ? [] : [.words(words)] }

    /// Joins phrases; those that are empty leave no separator behind.
    package init(_ phrases: [Phrase], separator: String = ", ") {
        pieces = []
        for phrase in phrases where !phrase.isEmpty {
            if !pieces.isEmpty { append(.words(separator)) }
            phrase.pieces.forEach { append($0) }
        }
    }

    /// Fills the places of a sentence such as `Born {date}`.
    ///
    /// Braces inside a value are never read as a place.
    package init(_ template: String, _ values: KeyValuePairs<String, Phrase>) {
        pieces = []
        for (index, part) in template.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstIndex(of: "}") else {
                append(.words(index == 0 ? String(part) : "{" + part))
                continue
            }
            values.first { $0.key == part[..<end] }?.value.pieces.forEach { append($0) }
            append(.words(String(part[part.index(after: end)...])))
        }
    }

    /// What the record says; at most `limit` Unicode scalars of it.
    package static func data(_ text: String, limit: Int = CleanText.limit) -> Phrase {
        let clean = CleanText.clean(text, limit: limit)
        var phrase = Phrase("")
        if !clean.isEmpty { phrase.pieces = [.data(clean)] }
        return phrase
    }

    /// The letter of a source.
    static func mark(_ letter: String, of name: String) -> Phrase {
        var phrase = Phrase("")
        phrase.pieces = [.mark(letter, name: CleanText.clean(name, limit: 120))]
        return phrase
    }

    package var isEmpty: Bool { pieces.isEmpty }

    package var description: String { pieces.map(\.text).joined() }

    /// Words beside words become one piece, so that phrases that read alike are equal.
    private mutating func append(_ piece: Piece) {
        if piece.text.isEmpty { return }
        if case .words(let first)? = pieces.last, case .words(let second) = piece {
            pieces[pieces.count - 1] = .words(first + second)
        } else {
            pieces.append(piece)
        }
    }
}

extension Phrase: ExpressibleByStringLiteral {
    package init(stringLiteral words: String) { self.init(words) }
}
