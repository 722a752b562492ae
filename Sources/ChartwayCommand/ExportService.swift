import Gateway
import RecordStore
import ServiceLifecycle

/// Carries out bulk exports as long as the doors are open.
struct ExportService: Service {
    let exports: RunExports

    func run() async throws {
        await cancelWhenGracefulShutdown {
            try? await exports.tidy()
            while !Task.isCancelled {
                // What failed here passes by itself, and is tried again.
                if (try? await exports.turn(at: .now)) == true { continue }
                try? await Task.sleep(for: .milliseconds(500))
            }
        }
    }
}
