package import ClinicalRecord
import JSONTree

/// The words by which people look for a person: names, birth date, identifiers; folded, so that `muller` finds Müller.
package enum PersonWords {
    /// The words of all source records, each once.
    package static func of(_ person: Person) -> Set<String> {
        var words: Set<String> = []
        let stated = person.sources.compactMap { $0.patient?.json }
        // The person's own resource says nothing that a source does not say.
        for json in stated {
            guard let root = try? JSONTree(json).root else { continue }
            for name in root["name"]?.elements ?? root.elements {
                for part in name.children { add(part, to: &words) }
            }
            for identifier in root["identifier"]?.elements ?? root.elements {
                if let value = identifier["value"]?.string { words.insert(SearchText.fold(value)) }
            }
            if let day = root["birthDate"]?.string { words.insert(day) }
        }
        for source in person.sources { words.insert(source.recordID) }
        words.remove("")
        return words
    }

    /// The words of a question, each of which must begin a word of the person.
    package static func of(question: String) -> [String] {
        question.split(whereSeparator: \.isWhitespace).map { SearchText.fold(String($0)) }.filter { !$0.isEmpty }
    }

    private static func add(_ node: JSONNode, to words: inout Set<String>) {
        for element in node.elements { add(element, to: &words) }
        guard let text = node.string else { return }
        for word in text.split(whereSeparator: \.isWhitespace) { words.insert(SearchText.fold(String(word))) }
    }
}
