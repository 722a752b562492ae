import JSONTree
import RecordStore

/// A Communication that is to be made.
struct WrittenMessage {
    let personID: String
    let sender: WorkParty
    let side: WorkSide
    let at: Timestamp

    /// What holds a conversation together: its subject, and nothing that anybody has said.
    func head(_ draft: MessageDraft, _ form: WorkForm) -> [UInt8] {
        communication("head", "in-progress", form) { json in
            json.member("topic") { json in
                json.object { json in
                    json.member("coding", [draft.topic]) { topic, json in
                        json.object { json in
                            json.member("system", WorkCode.topic)
                            json.member("code", topic)
                        }
                    }
                    json.member("text", draft.subject)
                }
            }
            parties(into: &json)
        }
    }

    /// What somebody said, as part of a conversation.
    func message(_ text: String, _ form: WorkForm, in thread: String, after last: String?) -> [UInt8] {
        communication("message", "completed", form) { json in
            json.member("partOf", [thread]) { thread, json in json.object { $0.member("reference", thread) } }
            json.member("inResponseTo", last.map { [$0] } ?? []) { last, json in
                json.object { $0.member("reference", last) }
            }
            parties(into: &json)
            json.member("payload", [text]) { text, json in json.object { $0.member("contentString", text) } }
        }
    }

    private func communication(
        _ part: String,
        _ status: String,
        _ form: WorkForm,
        _ body: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Communication")
            form.write(part, into: &json)
            json.member("status", status)
            json.member("subject") { $0.object { $0.member("reference", "Patient/\(personID)") } }
            json.member("sent", at.description)
            body(&json)
        }
        return json.bytes
    }

    private func parties(into json: inout JSONWriter) {
        json.member("recipient", [personID]) { personID, json in
            json.object { json in
                if side == .clinic { return json.member("reference", "Patient/\(personID)") }
                json.member("identifier") { json in
                    json.object { json in
                        json.member("system", WorkCode.work)
                        json.member("value", WorkItem.Kind.message.rawValue)
                    }
                }
            }
        }
        json.member("sender") { sender.write(into: &$0) }
    }
}
