import ClinicalRecord
import Gateway
import JSONTree
import RecordStore

/// What `link` and `unlink` print.
struct VerdictLine {
    let kind: OperatorAct.Kind
    let outcome: DecideIdentity.Outcome
    let user: String
    let reason: String?

    /// As `--json` prints it.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("verdict", kind == .link ? "link" : "unlink")
            json.member("records", [outcome.first, outcome.second]) { record, json in
                json.object {
                    $0.member("source", record.source)
                    $0.member("record", record.recordID)
                }
            }
            json.member("persons", outcome.persons)
            json.member("by", user)
            json.member("reason", reason)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// As a person reads it.
    var text: String {
        let records = [outcome.first, outcome.second].map { "\($0.source) \($0.recordID)" }
        let names = records.joined(separator: " and ")
        let persons = outcome.persons.map { "Patient/\($0)" }.joined(separator: " and ")
        return kind == .link ? "\(names)\n  are one person: \(persons)" : "\(names)\n  are two persons: \(persons)"
    }
}
