import Gateway
import RecordStore
import ServiceLifecycle

/// Offers what becomes free to those who wait, and takes back what nobody took up, as long as the doors are open.
struct VisitService: Service {
    let offers: OfferSlots

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                if offers.isDaytime(at: .now) { await offers() }
                try? await Task.sleep(for: .seconds(20))
            }
        }
    }
}
