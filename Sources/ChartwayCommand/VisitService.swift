import Gateway
import ServiceLifecycle

/// Offers what becomes free to those who wait, and takes back what nobody took up, as long as the doors are open.
struct VisitService: Service {
    let offers: OfferSlots

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // What failed here passes by itself, and is tried again.
                try? await offers()
                try? await Task.sleep(for: .seconds(20))
            }
        }
    }
}
