package import RecordStore
import Synchronization

/// Numbers the answers that leave by one door: no two have the same, not even after a restart.
package final class AnswerNumbers: Sendable {
    private let start: String
    private let last = Atomic<UInt64>(0)

    package init(since start: Timestamp = .now) { self.start = String(start.milliseconds, radix: 36).uppercased() }

    /// At most 20 characters for the first billions of answers, as MSH-10 allows.
    package func next() -> String {
        "\(start)-\(String(last.wrappingAdd(1, ordering: .relaxed).newValue, radix: 36).uppercased())"
    }
}
