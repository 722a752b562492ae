/// How long and how much a transfer may take.
package struct FetchLimits: Sendable, Hashable {
    /// Seconds until a connection stands.
    package var connectSeconds = 5
    /// Seconds for one attempt as a whole.
    package var totalSeconds = 120
    /// A peer slower than this for ten seconds is given up, in bytes per second.
    package var slowestBytesPerSecond = 1_024
    /// The most bytes of a body, after decoding.
    package var bodyBytes = 64 << 20
    /// The most bytes of all headers together.
    package var headerBytes = 16 << 10
    /// How often a transient failure is tried again.
    package var retries = 3
    /// Seconds before the first retry; doubled each time.
    package var firstRetryDelay = 0.5

    /// Starts from the standard.
    package init() {}
}
