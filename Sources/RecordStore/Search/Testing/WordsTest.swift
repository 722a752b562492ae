import JSONTree

/// Asks for words of a resource's narrative (`_text`) or of all that it says (`_content`).
///
/// Source: <https://hl7.org/fhir/R4/search.html#content>
package struct WordsTest: Sendable, Hashable {
    /// What has to hold of the words.
    package indirect enum Wish: Sendable, Hashable {
        case word(String)
        /// Some word begins so.
        case start(String)
        /// They stand one behind the other.
        case row([String])
        case all([Wish])
        case any([Wish])
        case not(Wish)
    }

    package let part: FullText.Part
    package let wish: Wish

    func matches(_ root: JSONNode) -> Bool {
        let words = FullText(part, of: root).words
        return Self.holds(wish, words, Set(words))
    }

    private static func holds(_ wish: Wish, _ words: [String], _ once: Set<String>) -> Bool {
        switch wish {
        case .word(let word): once.contains(word)
        case .start(let start): once.contains { $0.utf8.starts(with: start.utf8) }
        case .row(let row): once.isSuperset(of: row) && stands(row, in: words)
        case .all(let parts): parts.allSatisfy { holds($0, words, once) }
        case .any(let parts): parts.contains { holds($0, words, once) }
        case .not(let part): !holds(part, words, once)
        }
    }

    private static func stands(_ row: [String], in words: [String]) -> Bool {
        guard words.count >= row.count else { return false }
        return (0...(words.count - row.count)).contains { words[$0..<$0 + row.count].elementsEqual(row) }
    }
}
