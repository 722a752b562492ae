import RecordStore
import Synchronization

/// How often somebody registered lately, for as long as the process lives.
final class RegistrationThrottle: Sendable {
    private static let window: Int64 = 3_600_000
    /// Of one address of the network.
    private static let perOrigin = 10

    private let perHour: Int
    private let recent = Mutex<[(origin: String, at: Int64)]>([])

    init(perHour: Int) { self.perHour = perHour }

    /// Counts one more try; `false` if there were too many.
    func admits(_ origin: String, at now: Timestamp) -> Bool {
        recent.withLock { recent in
            recent.removeAll { $0.at <= now.milliseconds - Self.window }
            guard recent.count < perHour, recent.count(where: { $0.origin == origin }) < Self.perOrigin else {
                return false
            }
            recent.append((origin, now.milliseconds))
            return true
        }
    }
}
