import RecordStore

extension User {
    /// So many failures cost nothing but a note.
    private static let patience = 5

    func mayTry(at now: Timestamp) -> Bool { !isClosed && lockedUntil.map { $0 <= now } ?? true }

    /// Counts a failure; from the fifth on the account rests, each time twice as long, a day at most.
    mutating func fail(at now: Timestamp) {
        failures += 1
        guard failures >= Self.patience else { return }
        let minutes = Int64(1) << min(failures - Self.patience, 10)
        lockedUntil = Timestamp(milliseconds: now.milliseconds + min(minutes, 1440) * 60_000)
    }
}
