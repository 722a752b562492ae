/// How long to wait before the next attempt, and when to give up; each pause is twice the one before.
struct Backoff {
    private static let longest: Duration = .milliseconds(500)

    private var pause: Duration = .milliseconds(20)
    private var left: Duration

    /// - Parameter span: The sum of all pauses.
    init(within span: Duration) { left = span }

    /// The next pause; `nil` if there was enough waiting.
    mutating func next() -> Duration? {
        guard left > .zero else { return nil }
        let next = min(pause, left)
        (left, pause) = (left - next, min(pause * 2, Self.longest))
        return next
    }
}
