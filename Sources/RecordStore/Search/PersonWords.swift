package import ClinicalRecord
import JSONTree

/// The words by which people look for a person: names, birth date, identifiers; folded, so that `muller` finds Müller
/// and `maria` finds Anna-Maria.
///
/// Whoever changes what a person's words are adds a step to the schema that indexes everyone anew.
package enum PersonWords {
    /// The words of all source records, each once.
    package static func of(_ person: Person) -> Set<String> {
        // The person's own resource says nothing that a source does not say.
        person.sources.reduce(into: []) { $0.formUnion(of($1.recordID, patient: $1.patient?.json)) }
    }

    /// The words of one source record.
    package static func of(_ recordID: String, patient json: [UInt8]?) -> Set<String> {
        var words: Set<String> = [recordID]
        guard let json, let root = try? JSONTree(json).root else { return words }
        for name in root["name"]?.elements ?? root.elements {
            for part in name.children { add(part, to: &words) }
        }
        for identifier in root["identifier"]?.elements ?? root.elements {
            if let value = identifier["value"]?.string { words.formUnion(asked(by: value)) }
        }
        if let day = root["birthDate"]?.string { words.insert(day) }
        return words
    }

    /// The words of a question, each of which must begin a word of the person.
    package static func asked(by question: String) -> [String] { SearchText.words(of: SearchText.fold(question)) }

    private static func add(_ node: JSONNode, to words: inout Set<String>) {
        for element in node.elements { add(element, to: &words) }
        guard let text = node.string else { return }
        for tail in SearchText.tails(of: SearchText.fold(text)) {
            words.insert(String(Substring(tail.utf8.prefix { $0 != 0x20 })))
        }
    }
}
