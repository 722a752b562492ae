import RecordStore
import Synchronization

/// Remembers when an export was last asked for, so that who asks too often is told to wait.
final class ExportPolls: Sendable {
    private let last = Mutex<[String: Timestamp]>([:])

    /// Notes a question.
    ///
    /// - Returns: Whether half of what the answer before asked for has passed.
    func note(_ job: String, patience: Int64, at now: Timestamp) -> Bool {
        last.withLock { last in
            let before = last[job]
            if let before, now.milliseconds - before.milliseconds < patience * 500 { return false }
            last[job] = now
            return true
        }
    }

    func forget(_ job: String) { last.withLock { $0[job] = nil } }
}
