import ClinicalRecord
import Crypto
import Foundation
import JSONTree
import RecordStore

/// What was written in one go, as a delivery: a Bundle of type history with every resource as it was sent.
///
/// A body that came as XML, or as a patch, stands beside its resource as it came.
///
/// Its id is new, so that the same words written twice are two deliveries.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html>
struct WrittenBundle {
    let delivery: Delivery

    init(_ writes: [PlannedWrite], at now: Timestamp) {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("id", Secret.id())
            json.member("type", "history")
            json.member("timestamp", now.description)
            json.member("entry", writes) { write, json in Self.write(write, into: &json) }
        }
        let bytes = json.bytes
        delivery = Delivery(
            bytes: bytes,
            sha256: Array(SHA256.hash(data: bytes)),
            source: Contribution.ownSource,
            name: writes.count == 1 ? Self.name(writes[0]) : "transaction",
            format: .fhirJSON,
            receivedAt: now
        )
    }

    private static func name(_ write: PlannedWrite) -> String { "\(method(write)) \(write.act.kind)" }

    private static func method(_ write: PlannedWrite) -> String {
        switch write.deed {
        case .created, .found: "POST"
        case .updated: "PUT"
        case .deleted, .absent: "DELETE"
        }
    }

    private static func write(_ write: PlannedWrite, into json: inout JSONWriter) {
        json.object { json in
            json.member("fullUrl", write.act.fullURL)
            if let tree = write.body?.tree { json.member("resource", raw: tree.root.bytes) }
            json.member("request") { json in
                json.object { json in
                    if let sent = write.act.sent { Self.write(sent: sent, into: &json) }
                    json.member("method", method(write))
                    json.member("url", "\(write.act.kind)/\(write.id)")
                }
            }
            json.member("response") { $0.object { $0.member("status", status(write)) } }
        }
    }

    private static func write(sent: SentBody, into json: inout JSONWriter) {
        json.member("extension", [sent]) { sent, json in
            json.object { json in
                json.member("url", "urn:chartway:body")
                json.member("valueAttachment") { json in
                    json.object { json in
                        json.member("contentType", sent.mediaType)
                        json.member("data", Data(sent.bytes).base64EncodedString())
                    }
                }
            }
        }
    }

    private static func status(_ write: PlannedWrite) -> String {
        switch write.deed {
        case .created: "201"
        case .updated, .found: "200"
        case .deleted, .absent: "204"
        }
    }
}
