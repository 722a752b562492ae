import JSONTree
import Synchronization

@testable import Gateway

/// An endpoint for tests: keeps what it is sent, and answers as it is told.
final class SentNotifications: NotificationSending {
    private let state = Mutex<(bodies: [[UInt8]], outcome: NotificationOutcome)>(([], .taken))

    func send(_ body: [UInt8], under _: SubscriptionTerms) async -> NotificationOutcome {
        state.withLock { state in
            if state.outcome == .taken { state.bodies.append(body) }
            return state.outcome
        }
    }

    func answer(_ outcome: NotificationOutcome) { state.withLock { $0.outcome = outcome } }

    var bodies: [[UInt8]] { state.withLock { $0.bodies } }

    /// Of all events that were taken, the number and what they are about.
    var events: [String] {
        bodies.flatMap { body -> [String] in
            guard let entries = try? JSONTree(body).root["entry"],
                let parameters = entries.elements.first(where: { _ in true })?["resource"]?["parameter"]
            else { return [] }
            return parameters.elements.filter { $0["name"]?.string == "notification-event" }.map { event in
                let parts = event["part"]?.elements.map { $0 } ?? []
                let number = parts.first { $0["name"]?.string == "event-number" }?["valueString"]?.string ?? "?"
                let focus = parts.first { $0["name"]?.string == "focus" }?["valueReference"]?["reference"]?.string
                return number + " " + (focus?.split(separator: "/").suffix(2).joined(separator: "/") ?? "-")
            }
        }
    }

    /// The types of all notifications that were taken.
    var kinds: [String] {
        bodies.compactMap { body in
            let entry = try? JSONTree(body).root["entry"]?.elements.first { _ in true }
            let parameters = entry?["resource"]?["parameter"]?.elements
            return parameters?.first { $0["name"]?.string == "type" }?["valueCode"]?.string
        }
    }
}
