import Gateway
import RecordStore
import ServiceLifecycle

/// Tells subscribers what happened, as long as the doors are open: each subscription by itself, so that an endpoint that
/// is slow holds up nobody else.
struct SubscriptionService: Service {
    /// Subscriptions that are served at the same time.
    private static let limit = 64

    let subscriptions: RunSubscriptions

    func run() async throws {
        let busy = BusySubscriptions()
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // What failed here passes by itself, and is tried again.
                for id in (try? await subscriptions.due(at: .now)) ?? [] where busy.begin(id, limit: Self.limit) {
                    // On its own: a stop does not wait for an endpoint. What was under way is sent again.
                    Task {
                        while (try? await subscriptions.step(id, at: .now)) == true {}
                        busy.end(id)
                    }
                }
                try? await Task.sleep(for: .milliseconds(250))
            }
        }
    }
}
