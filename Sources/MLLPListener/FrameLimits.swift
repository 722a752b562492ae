/// What one connection may ask of the reader of its frames.
package struct FrameLimits: Sendable, Hashable {
    /// The longest message, in bytes.
    package var message = 10 << 20
    /// So much may stand between frames; more is no MLLP.
    package var noise = 64 << 10
    /// From the first byte of a frame to its last, in nanoseconds; it counts for the frame, not from byte to byte (V03).
    package var frameTime: Int64 = 30_000_000_000
    /// The longest silence between frames, in nanoseconds.
    package var idleTime: Int64 = 3_600_000_000_000

    package init() {}
}
