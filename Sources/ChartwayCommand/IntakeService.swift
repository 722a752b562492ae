import Gateway
import RecordStore
import ServiceLifecycle

/// Reads what was handed in to be read later, as long as the doors are open.
struct IntakeService: Service {
    let intakes: IntakeJobs

    func run() async throws {
        // Before anybody hands in more: what nobody waits for is from before the last stop.
        try? await intakes.tidy()
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // What failed here passes by itself, and is tried again.
                if (try? await intakes.turn(at: .now)) == true { continue }
                try? await Task.sleep(for: .milliseconds(500))
            }
        }
    }
}
