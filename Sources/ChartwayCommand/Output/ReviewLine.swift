import ClinicalRecord
import JSONTree
import RecordStore

/// One open question of matching.
struct ReviewLine {
    private let review: ReviewCase

    init(_ review: ReviewCase) { self.review = review }

    /// As `--json` prints it.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("review") { json in
                json.object { json in
                    json.member("record", review.recordID)
                    json.member("person", review.personID)
                    json.member("candidate", review.candidateID)
                    json.member("since", review.since.description)
                    json.member("explanation") { $0.explanation(review.explanation) }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    var text: String { "  \(review.personID) and \(review.candidateID)\n    \(review.explanation.sentence)" }
}
