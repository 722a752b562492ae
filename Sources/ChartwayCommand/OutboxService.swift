import Gateway
import RecordStore
import ServiceLifecycle

/// Tells people what is new for them as long as the doors are open: several letters at a time, so that a slow server holds
/// up few others.
struct OutboxService: Service {
    private static let workers = 4

    let outbox: RunOutbox

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await look() }
                for _ in 0..<Self.workers { group.addTask { await deliver() } }
            }
        }
    }

    /// What failed here passes by itself, and is tried again.
    private func look() async {
        var tidied: ContinuousClock.Instant?
        while !Task.isCancelled {
            if tidied.map({ $0.duration(to: .now) > .seconds(3600) }) ?? true {
                try? await outbox.tidy(at: .now)
                tidied = .now
            }
            if (try? await outbox.look(at: .now)) == true { continue }
            try? await Task.sleep(for: .milliseconds(500))
        }
    }

    /// A letter that is under way when the doors close is claimed until its time is over, and sent again under its name.
    private func deliver() async {
        let worker = Secret().text
        while !Task.isCancelled {
            if (try? await outbox.deliver(as: worker, at: .now)) == true { continue }
            try? await Task.sleep(for: .milliseconds(500))
        }
    }
}
