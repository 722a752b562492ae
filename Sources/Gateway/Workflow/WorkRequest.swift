import JSONTree
import RecordStore

/// A Task that is to be made: what is asked for, by whom, about what, until when.
///
/// Source: <https://hl7.org/fhir/R4/task.html>
struct WorkRequest {
    let kind: WorkItem.Kind
    /// `Kind/id`, or the address of a resource of the same transaction.
    let focus: String
    let personID: String
    let requester: WorkParty
    let at: Timestamp
    let due: Timestamp
    var note = ""
    var pharmacy = ""
    var daysLeft: Int?
    /// What else is told, each a text under a code of ours.
    var inputs: [(code: String, text: String)] = []
    /// Whether the clinic has to act next.
    var isWaiting = true

    func json(_ form: WorkForm) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Task")
            form.write("task", into: &json)
            json.member("status", WorkItem.Stage.requested.rawValue)
            json.member("businessStatus") {
                WorkCode.write([(WorkCode.turn, isWaiting ? "waiting" : "answered")], into: &$0)
            }
            json.member("intent", "order")
            json.member("code") { WorkCode.write(codings, into: &$0) }
            json.member("focus") { $0.object { $0.member("reference", focus) } }
            json.member("for") { $0.object { $0.member("reference", "Patient/\(personID)") } }
            json.member("authoredOn", at.description)
            json.member("lastModified", at.description)
            json.member("requester") { requester.write(into: &$0) }
            json.member("note", note.isEmpty ? [] : [note]) { note, json in json.object { $0.member("text", note) } }
            json.member("restriction") { json in
                json.object { $0.member("period") { $0.object { $0.member("end", due.description) } } }
            }
            writeInputs(into: &json)
        }
        return json.bytes
    }

    private var codings: [(system: String, code: String)] {
        kind == .message || WorkItem.Kind.family.union(WorkItem.Kind.entries).contains(kind)
            ? [(WorkCode.work, kind.rawValue)] : [(WorkCode.task, "fulfill"), (WorkCode.work, kind.rawValue)]
    }

    private func writeInputs(into json: inout JSONWriter) {
        guard !pharmacy.isEmpty || daysLeft != nil || !inputs.isEmpty else { return }
        json.member("input") { json in
            json.array { json in
                if !pharmacy.isEmpty {
                    json.object { json in
                        json.member("type") { WorkCode.write([(WorkCode.input, "pharmacy")], into: &$0) }
                        json.member("valueString", pharmacy)
                    }
                }
                for input in inputs {
                    json.object { json in
                        json.member("type") { WorkCode.write([(WorkCode.input, input.code)], into: &$0) }
                        json.member("valueString", input.text)
                    }
                }
                guard let daysLeft else { return }
                json.object { json in
                    json.member("type") { WorkCode.write([(WorkCode.input, "days-left")], into: &$0) }
                    json.member("valueInteger", integer: daysLeft)
                }
            }
        }
    }
}
