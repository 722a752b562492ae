/// Where a value of converted JSON comes from.
struct VersionMark: Sendable, Hashable {
    /// The first byte in the converted JSON.
    let offset: UInt32
    /// The first byte of the value of the original.
    let source: UInt32
    /// Whether the bytes that follow are those of the original, up to the next mark.
    var isRun = false
}
