import Gateway
import HTTPTypes
import Hummingbird
import JSONTree
import RecordStore

/// Spells what became of the entries of a batch or transaction.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#transaction-response>
struct BundleResponses {
    /// What became of one entry.
    enum Answer: Sendable {
        case written(WriteOutcome)
        case read([UInt8])
        case refused(Refusal)
    }

    let base: String
    let wish: WriteAnswer.Wish

    func json(_ type: String, _ answers: [Answer]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("type", type)
            json.member("entry", answers) { answer, json in json.object { write(answer, &$0) } }
        }
        return json.bytes
    }

    private func write(_ answer: Answer, _ json: inout JSONWriter) {
        switch answer {
        case .read(let bytes):
            json.member("resource", raw: bytes)
            json.member("response") { $0.object { $0.member("status", "200 OK") } }
        case .refused(let refusal):
            json.member("response") { json in
                json.object {
                    $0.member("status", Self.spell(refusal.status))
                    $0.member("outcome", raw: refusal.outcome)
                }
            }
        case .written(let outcome): write(WriteAnswer(outcome: outcome, base: base), &json)
        }
    }

    private func write(_ answer: WriteAnswer, _ json: inout JSONWriter) {
        if let place = answer.outcome.written { json.member("fullUrl", "\(base)/\(place.kind)/\(place.id)") }
        if wish == .representation, let resource = answer.outcome.resource {
            json.member("resource", raw: resource.json)
        }
        json.member("response") { json in
            json.object {
                $0.member("status", Self.spell(answer.status))
                $0.member("location", answer.location)
                $0.member("etag", answer.tag)
                $0.member("lastModified", answer.outcome.resource?.updatedAt.description)
            }
        }
    }

    private static func spell(_ status: HTTPResponse.Status) -> String { "\(status.code) \(status.reasonPhrase)" }
}
