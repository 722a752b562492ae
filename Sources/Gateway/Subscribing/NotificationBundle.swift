import JSONTree
import RecordStore

/// Spells what a subscriber is told, as the backport guide has it for R4: a Bundle of type history whose first entry is
/// Parameters that say how the subscription is doing.
///
/// Source: <https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/notifications.html>
package struct NotificationBundle: Sendable {
    package enum Kind: String, Sendable {
        case handshake, heartbeat
        case events = "event-notification"
        case status = "query-status"
        case past = "query-event"
    }

    private static let profiles = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-"

    let subscription: KeptSubscription
    let topic: SubscriptionTopic?
    let kind: Kind
    let events: [ToldEvent]
    /// Where FHIR is spoken, as seen from outside.
    let base: String

    /// A notification, or an answer to `$events`.
    package var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Bundle")
            json.member("id", Secret.id())
            json.member("meta") { profile("subscription-notification-r4", &$0) }
            json.member("type", "history")
            json.member("timestamp", Timestamp.now.description)
            json.member("entry") { json in
                json.array { json in
                    json.object { writeStatus(&$0) }
                    for event in events where event.isNamed { json.object { write(event, &$0) } }
                }
            }
        }
        return json.bytes
    }

    private var address: String { "\(base)/Subscription/\(subscription.id)" }

    private func writeStatus(_ json: inout JSONWriter) {
        json.member("fullUrl", "urn:uuid:\(Secret.id())")
        json.member("resource") { parameters(&$0) }
        json.member("request") {
            $0.object {
                $0.member("method", "GET")
                $0.member("url", "\(address)/$status")
            }
        }
        json.member("response") { $0.object { $0.member("status", "200") } }
    }

    /// How the subscription is doing.
    func parameters(_ json: inout JSONWriter) {
        json.object { json in
            json.member("resourceType", "Parameters")
            json.member("id", Secret.id())
            json.member("meta") { profile("subscription-status-r4", &$0) }
            json.member("parameter") { json in
                json.array { json in
                    named("subscription", &json) { json in
                        json.member("valueReference") { $0.object { $0.member("reference", address) } }
                    }
                    if let topic { named("topic", &json) { $0.member("valueCanonical", topic.url) } }
                    named("status", &json) { $0.member("valueCode", subscription.course.status.rawValue) }
                    named("type", &json) { $0.member("valueCode", kind.rawValue) }
                    named("events-since-subscription-start", &json) {
                        $0.member("valueString", String(subscription.course.count))
                    }
                    for event in events {
                        named("notification-event", &json) { $0.member("part") { $0.array { parts(event, &$0) } } }
                    }
                    if let error = subscription.error {
                        named("error", &json) {
                            $0.member("valueCodeableConcept") { $0.object { $0.member("text", error) } }
                        }
                    }
                }
            }
        }
    }

    private func parts(_ told: ToldEvent, _ json: inout JSONWriter) {
        named("event-number", &json) { $0.member("valueString", String(told.event.number)) }
        named("timestamp", &json) { $0.member("valueInstant", told.event.at.description) }
        guard told.isNamed else { return }
        named("focus", &json) { json in
            json.member("valueReference") { $0.object { $0.member("reference", "\(base)/\(told.event.reference)") } }
        }
    }

    private func write(_ told: ToldEvent, _ json: inout JSONWriter) {
        let (method, status) =
            switch told.event.change.deed {
            case .created: ("POST", "201")
            case .updated: ("PUT", "200")
            case .removed: ("DELETE", "204")
            }
        json.member("fullUrl", "\(base)/\(told.event.reference)")
        json.member("resource", raw: told.resource?.json)
        json.member("request") {
            $0.object {
                $0.member("method", method)
                $0.member("url", method == "POST" ? told.event.change.kind : told.event.reference)
            }
        }
        json.member("response") { $0.object { $0.member("status", status) } }
    }

    private func named(_ name: String, _ json: inout JSONWriter, _ write: (inout JSONWriter) -> Void) {
        json.object { json in
            json.member("name", name)
            write(&json)
        }
    }

    private func profile(_ name: String, _ json: inout JSONWriter) {
        json.object { $0.member("profile", [Self.profiles + name]) }
    }
}
