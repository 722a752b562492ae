import ClinicalRecord
import Gateway
import JSONTree
import RecordStore

/// One open question of matching.
struct ReviewLine {
    private let question: ReviewQueue.Question

    init(_ question: ReviewQueue.Question) { self.question = question }

    /// As `--json` prints it.
    var json: String {
        let review = question.review
        var json = JSONWriter()
        json.object { json in
            json.member("review") { json in
                json.object { json in
                    json.member("record", review.recordID)
                    json.member("person", review.personID)
                    json.member("candidate", review.candidateID)
                    json.member("since", review.since.description)
                    json.member("probability", question.explanation.probability)
                    json.member("explanation") { $0.explanation(question.explanation) }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it: the two ids that `chartway link` takes, who they are, and what speaks for it.
    var text: String {
        let ids = [question.review.recordID, question.review.candidateID]
        let names = zip(ids, question.persons).map { id, person in
            let header = PersonHeader(of: person)
            let source = person.sources.first { $0.recordID == id }?.source ?? ""
            return "  \(id)  \(source): \(header.title)"
        }
        let lines = names + ["    \(question.explanation.probability)", "    \(question.explanation.sentence)"]
        return lines.joined(separator: "\n")
    }
}
