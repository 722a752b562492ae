package import CCDA
package import FHIRR4
import Findings

/// What has words only; rule A30.
extension CCDAMapping {
    /// The comments that belong to a statement, each with its author and time.
    package func notes(of statement: ClinicalStatement) -> [Annotation] {
        var notes: [Annotation] = []
        for relationship in statement.relationships {
            guard let comment = relationship.statement, comment.template == .comment else { continue }
            guard let text = words(comment.text) ?? concept(comment.value?.code)?.text else { continue }
            var note = Annotation(text: text)
            if let author = comment.authors.first {
                note.author = actor(author)?.reference("Practitioner", "Patient", "RelatedPerson", "Organization").map {
                    .reference($0)
                }
                note.time = point(author.time)
            }
            keepAsText(comment)
            notes.append(note)
        }
        return notes.uniqued
    }

    /// A note of a label and words.
    package func note(_ label: String, _ words: String) -> Annotation { Annotation(text: "\(label): \(words)") }

    /// References to other entries of this document that a statement points to by id, resolved at the end.
    package func entryReferences(_ statement: ClinicalStatement) -> [II] {
        statement.relationships.compactMap(\.statement).filter { $0.template == .entryReference }.flatMap(\.ids)
    }
}
